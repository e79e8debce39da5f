// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/encoding.h"

#include <QCoreApplication>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace duibiao::text {

namespace {

/// How much of a file the guesses look at. Enough for a page of Chinese, and independent of the file's size.
constexpr qsizetype SampleSize = 64 * 1024;
/// Of a thousand code units, how many control characters text may have before it is taken for a binary file.
constexpr qsizetype MaxControlsPerMille = 20;
/// Damaged UTF-8 is still UTF-8 when for each broken sequence there are this many whole ones.
constexpr qsizetype WholeSequencesPerBroken = 20;
/// Below this ICU is not sure enough for us to stay silent about the guess.
constexpr int SureConfidence = 40;

struct Signature {
    QByteArrayView mark;
    const char* encoding;
};

// UTF-32LE before UTF-16LE, whose mark it starts with.
constexpr char Utf32LeMark[] = {'\xFF', '\xFE', '\0', '\0'};
constexpr char Utf32BeMark[] = {'\0', '\0', '\xFE', '\xFF'};
const std::array<Signature, 6> Signatures{{{QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"},
                                           {QByteArrayView(Utf32LeMark, 4), "UTF-32LE"},
                                           {QByteArrayView(Utf32BeMark, 4), "UTF-32BE"},
                                           {QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},
                                           {QByteArrayView("\xFE\xFF", 2), "UTF-16BE"},
                                           {QByteArrayView("\x84\x31\x95\x33", 4), "GB18030"}}};

Error unreadable(const QString& message)
{
    return {.code = ErrorCode::Unreadable,
            .message = message,
            .file = {},
            .remedy =
                QCoreApplication::translate("duibiao::text", "Open it in the program it was made with and save it as "
                                                             "docx, xlsx or plain text.")};
}

bool isUnwantedControl(char16_t c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != 0x1A && c != 0x1B) ||
           (c >= 0x7F && c < 0xA0 && c != 0x85);
}

struct Conversion {
    QString text;
    qsizetype replaced = 0;      ///< broken sequences, each read as U+FFFD
    qsizetype firstReplaced = 0; ///< where the first of them stands
};

void countReplaced(Conversion& conversion)
{
    conversion.replaced = conversion.text.count(QChar::ReplacementCharacter);
    if (conversion.replaced > 0) conversion.firstReplaced = conversion.text.indexOf(QChar::ReplacementCharacter);
}

/// Nothing when ICU does not know the encoding.
std::optional<Conversion> convert(QByteArrayView bytes, const char* encoding)
{
    Conversion result;
    if (qstricmp(encoding, "UTF-8") == 0) {
        result.text = QString::fromUtf8(bytes);
        countReplaced(result);
        return result;
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &status), &ucnv_close);
    if (U_FAILURE(status)) return std::nullopt;
    // No encoding that is read here gives more code units than it has bytes.
    result.text.resize(bytes.size() + 1);
    auto* target = reinterpret_cast<UChar*>(result.text.data());
    const UChar* const targetStart = target;
    const char* source = bytes.data();
    ucnv_toUnicode(converter.get(), &target, targetStart + result.text.size(), &source, source + bytes.size(), nullptr,
                   true, &status);
    if (U_FAILURE(status)) return std::nullopt;
    result.text.truncate(target - targetStart);
    countReplaced(result);
    return result;
}

/// Chinese UTF-16 without a mark: nearly every unit is a Chinese character, Chinese punctuation or ASCII. In the wrong
/// byte order, and in GB18030 or Big5 taken for UTF-16, these units would be scattered over the whole of Unicode.
bool looksLikeUtf16(QByteArrayView bytes, bool bigEndian)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), SampleSize) & ~qsizetype{1});
    if (sample.isEmpty()) return false;
    qsizetype usual = 0;
    qsizetype ascii = 0;
    for (qsizetype i = 0; i < sample.size(); i += 2) {
        const auto first = static_cast<uchar>(sample[i]);
        const auto second = static_cast<uchar>(sample[i + 1]);
        const auto unit = static_cast<char16_t>(bigEndian ? first << 8 | second : second << 8 | first);
        const bool isAscii = (unit >= 0x20 && unit < 0x7F) || unit == '\n' || unit == '\r' || unit == '\t';
        ascii += isAscii ? 1 : 0;
        usual += (isAscii || (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0x3000 && unit <= 0x303F) ||
                  (unit >= 0xFF00 && unit <= 0xFFEF) || (unit >= 0x2010 && unit <= 0x2026))
                     ? 1
                     : 0;
    }
    const qsizetype units = sample.size() / 2;
    // Without any ASCII unit (a line end, a digit) there is no zero byte either, and too little to tell it from other
    // encodings.
    return ascii > 0 && usual * 20 >= units * 19;
}

/// True when all but a few sequences are whole UTF-8: a file that was cut in the middle of a character, or has a few
/// damaged bytes.
bool isMostlyUtf8(QByteArrayView bytes)
{
    qsizetype whole = 0;
    qsizetype broken = 0;
    const qsizetype size = bytes.size();
    for (qsizetype i = 0; i < size;) {
        const auto c = static_cast<uchar>(bytes[i]);
        if (c < 0x80) {
            ++i;
            continue;
        }
        const int following = c >= 0xC2 && c < 0xE0 ? 1 : c >= 0xE0 && c < 0xF0 ? 2 : c >= 0xF0 && c < 0xF5 ? 3 : 0;
        int found = 0;
        while (found < following && i + 1 + found < size && (static_cast<uchar>(bytes[i + 1 + found]) & 0xC0) == 0x80)
            ++found;
        if (following > 0 && found == following)
            ++whole;
        else
            ++broken;
        i += 1 + found;
    }
    return whole > 0 && whole >= (broken - 1) * WholeSequencesPerBroken && whole >= broken;
}

struct Guess {
    QByteArray encoding;
    int confidence = 0;
};

/// What ICU holds for possible, likeliest first.
std::vector<Guess> guesses(QByteArrayView bytes)
{
    // Plain ASCII at the start says nothing: look from the first other byte on.
    const auto firstHigh = std::ranges::find_if(bytes, [](char c) { return static_cast<uchar>(c) >= 0x80; });
    const qsizetype start = std::max<qsizetype>(0, (firstHigh - bytes.begin()) - 256);
    const QByteArrayView sample = bytes.sliced(start, std::min(SampleSize, bytes.size() - start));

    std::vector<Guess> found;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
    if (U_FAILURE(status)) return found;
    ucsdet_setText(detector.get(), sample.data(), static_cast<int32_t>(sample.size()), &status);
    int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (U_FAILURE(status)) return found;
    for (int32_t i = 0; i < count; ++i) {
        const char* name = ucsdet_getName(matches[i], &status);
        const int32_t confidence = ucsdet_getConfidence(matches[i], &status);
        if (U_SUCCESS(status)) found.push_back({name, confidence});
    }
    return found;
}

bool isChinese(const QByteArray& encoding)
{
    return encoding == "GB18030" || encoding == "Big5";
}

/// Of what ICU finds, Chinese encodings win over others as long as they fit: short Chinese text is easily taken for
/// Western or Japanese.
Guess bestGuess(QByteArrayView bytes)
{
    std::vector<Guess> found = guesses(bytes);
    std::erase_if(found, [](const Guess& guess) {
        return guess.encoding.startsWith("UTF-") || guess.encoding.startsWith("ISO-2022");
    });
    for (const Guess& guess : found)
        if (isChinese(guess.encoding)) return guess;
    // ICU gives up on short text. GB18030 is what mainland offices write.
    const auto gb = convert(bytes.first(std::min(bytes.size(), SampleSize)), "GB18030");
    if (gb && gb->replaced <= 1) return {"GB18030", 0};
    return found.empty() ? Guess{"GB18030", 0} : found.front();
}

Decoded decoded(Conversion&& conversion, QLatin1StringView encoding)
{
    Decoded result{.text = std::move(conversion.text), .encoding = QString(encoding), .warnings = {}};
    if (conversion.replaced > 0) {
        result.warnings.push_back(
            {.code = u"encoding_errors"_s,
             .message =
                 QCoreApplication::translate("duibiao::text", "%n place(s) could not be read as %1 and are shown as �.",
                                             nullptr, static_cast<int>(conversion.replaced))
                     .arg(encoding),
             .span = {conversion.firstReplaced, conversion.firstReplaced + 1}});
    }
    return result;
}

/// The canonical name for what a page or a protocol calls its encoding; nothing for names ICU does not know.
std::optional<QByteArray> encodingOfHint(QStringView hint)
{
    const QByteArray name = hint.trimmed().toLatin1().toLower();
    if (name.isEmpty() || name.size() > 40) return std::nullopt;
    if (name.startsWith("gb") || name == "x-gbk" || name == "hz-gb-2312") return "GB18030";
    if (name.startsWith("big5")) return "Big5";
    if (name == "utf8" || name == "utf-8" || name.startsWith("utf-16")) return std::nullopt; // decided from the bytes
    UErrorCode status = U_ZERO_ERROR;
    const char* canonical = ucnv_getStandardName(name.constData(), "MIME", &status);
    return canonical ? std::optional<QByteArray>(canonical) : std::nullopt;
}

bool isMostlyControls(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), SampleSize));
    const auto controls = std::ranges::count_if(sample, [](QChar c) { return isUnwantedControl(c.unicode()); });
    return controls * 1000 > sample.size() * MaxControlsPerMille;
}

/// More than a tenth of the characters unreadable: whatever this is, it is not text in that encoding.
bool isMostlyReplaced(const Conversion& conversion)
{
    return conversion.replaced * 10 > conversion.text.size();
}

Result<Decoded> checked(Decoded decoded)
{
    if (decoded.text.contains(QChar::Null) || isMostlyControls(decoded.text))
        return failure(unreadable(QCoreApplication::translate("duibiao::text", "This is a binary file, not text.")));
    return decoded;
}

} // namespace

Result<Decoded> decode(QByteArrayView bytes, QStringView hint)
{
    for (const Signature& signature : Signatures) {
        if (!bytes.startsWith(signature.mark)) continue;
        auto conversion = convert(bytes.sliced(signature.mark.size()), signature.encoding);
        if (conversion && !isMostlyReplaced(*conversion))
            return checked(decoded(std::move(*conversion), QLatin1StringView(signature.encoding)));
    }
    if (!bytes.contains('\0') && QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return checked(decoded({.text = QString::fromUtf8(bytes)}, "UTF-8"_L1));
    for (const bool bigEndian : {false, true}) {
        const char* encoding = bigEndian ? "UTF-16BE" : "UTF-16LE";
        if (!looksLikeUtf16(bytes, bigEndian)) continue;
        auto conversion = convert(bytes, encoding);
        if (conversion && !isMostlyReplaced(*conversion))
            return checked(decoded(std::move(*conversion), QLatin1StringView(encoding)));
    }
    if (bytes.contains('\0'))
        return failure(unreadable(QCoreApplication::translate("duibiao::text", "This is a binary file, not text.")));
    if (isMostlyUtf8(bytes)) {
        if (auto conversion = convert(bytes, "UTF-8")) return checked(decoded(std::move(*conversion), "UTF-8"_L1));
    }
    if (const auto hinted = encodingOfHint(hint)) {
        auto conversion = convert(bytes, hinted->constData());
        if (conversion && conversion->replaced == 0)
            return checked(decoded(std::move(*conversion), QLatin1StringView(*hinted)));
    }

    const Guess guess = bestGuess(bytes);
    auto conversion = convert(bytes, guess.encoding.constData());
    if (!conversion || isMostlyReplaced(*conversion))
        return failure(
            unreadable(QCoreApplication::translate("duibiao::text", "The character encoding cannot be told.")));
    Decoded result = decoded(std::move(*conversion), QLatin1StringView(guess.encoding));
    if (guess.confidence < SureConfidence)
        result.warnings.push_back(
            {.code = u"encoding_guessed"_s,
             .message = QCoreApplication::translate("duibiao::text",
                                                    "The character encoding was guessed to be %1. If the text looks "
                                                    "garbled, save the file as UTF-8.")
                            .arg(result.encoding),
             .span = {}});
    return checked(std::move(result));
}

} // namespace duibiao::text
