// SPDX-License-Identifier: GPL-3.0-or-later
// Emergency and listening numbers by region.
#include "app/common/help_model.h"

namespace vw {

// Sources: 112 as the European emergency number (Directive (EU) 2018/1972, article 109); 116 123 as the
// harmonised number for emotional support (Commission Decision 2007/116/EC); 988lifeline.org; 988.ca;
// samaritans.org; lifeline.org.au.
HelpModel::HelpModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_regions{
          //: Region in the list of emergency numbers
          {tr("European Union, Switzerland, Norway, Iceland"), QStringLiteral("112"),
           //: Who listens, in the list of emergency numbers
           tr("116 123 in many countries: emotional support")},
          //: Region in the list of emergency numbers
          {tr("United Kingdom and Ireland"), QStringLiteral("999 / 112"),
           //: Who listens, in the list of emergency numbers
           tr("116 123: Samaritans")},
          //: Region in the list of emergency numbers
          {tr("United States"), QStringLiteral("911"),
           //: Who listens, in the list of emergency numbers
           tr("988: Suicide & Crisis Lifeline, call or text")},
          //: Region in the list of emergency numbers
          {tr("Canada"), QStringLiteral("911"),
           //: Who listens, in the list of emergency numbers
           tr("988: Suicide Crisis Helpline, call or text")},
          //: Region in the list of emergency numbers
          {tr("Australia"), QStringLiteral("000"),
           //: Who listens, in the list of emergency numbers
           tr("13 11 14: Lifeline")},
      } {}

int HelpModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_regions.size());
}

QVariant HelpModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Region& region = m_regions[static_cast<std::size_t>(index.row())];
    switch (role) {
    case RegionRole:
    case Qt::DisplayRole:
        return region.name;
    case EmergencyRole:
        return region.emergency;
    case ListeningRole:
        return region.listening;
    default:
        return {};
    }
}

QHash<int, QByteArray> HelpModel::roleNames() const {
    return {{RegionRole, "region"}, {EmergencyRole, "emergency"}, {ListeningRole, "listening"}};
}

} // namespace vw
