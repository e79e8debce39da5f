// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QDate>
#include <QString>

#include <concepts>

namespace duibiao::check {

/// Tells whether what was judged is still the same: values one after another make a hash. Strings carry their length,
/// so that what stands in one is never taken for what stands in the next.
class Fingerprint {
public:
    template <std::integral... Numbers> void add(Numbers... numbers)
    {
        for (const qint64 number : {static_cast<qint64>(numbers)...})
            m_hash.addData(QByteArrayView(reinterpret_cast<const char*>(&number), sizeof number));
    }
    void add(const QString& words)
    {
        add(words.size());
        m_hash.addData(QByteArrayView(reinterpret_cast<const char*>(words.utf16()), words.size() * 2));
    }
    template <std::same_as<QDate>... Days> void add(Days... days) { add(days.toJulianDay()...); }

    [[nodiscard]] QByteArray value() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha1};
};

} // namespace duibiao::check
