// The project's face of ICU 72 or newer. No ICU header is included here on purpose: on Linux Foundation carries
// an ICU of its own with the same type names, and a Swift file that sees both definitions does not compile.
// Handles are forward declarations, so they import as OpaquePointer; a status is an int32_t.
#pragma once
#include <stdbool.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

struct UBreakIterator;
struct UConverter;

typedef int32_t icu_status;  // UErrorCode: above 0 is a failure, below 0 a warning; start each call at 0

const char *icu_error_name(icu_status status);

// MARK: Sentence boundaries

struct UBreakIterator *_Nullable icu_sentences_open(const char *locale, icu_status *status);
void icu_break_close(struct UBreakIterator *iterator);
/// The text must stay in place until the next set or close: ICU keeps its address.
void icu_break_set_utf8(struct UBreakIterator *iterator, const uint8_t *text, int64_t length, icu_status *status);
int32_t icu_break_first(struct UBreakIterator *iterator);
/// The next boundary as a byte offset; -1 when there is none.
int32_t icu_break_next(struct UBreakIterator *iterator);

// MARK: Word boundaries

/// Cuts words as the locale and ICU's dictionaries have it; used as the sentence iterator is.
struct UBreakIterator *_Nullable icu_words_open(const char *locale, icu_status *status);

// MARK: Regular expressions

struct icu_regex;

/// What stopped a match short of an answer.
enum icu_regex_stop { icu_regex_not_stopped = 0, icu_regex_out_of_time, icu_regex_out_of_memory };

/// Compiles a pattern in UTF-8. When the pattern is at fault, `*line` and `*column` are where, from 1; else 0.
struct icu_regex *_Nullable icu_regex_open(
  const uint8_t *_Nullable pattern, int64_t length, bool caseless, int32_t *line, int32_t *column, icu_status *status);
void icu_regex_close(struct icu_regex *regex);
/// The text must stay in place until the last match in it: ICU keeps its address. Adds to the allowance of work,
/// which all matches share.
void icu_regex_set_utf8(
  struct icu_regex *regex, const uint8_t *_Nullable text, int64_t length, icu_status *status);
/// Whether the pattern matches all of `from..<to`, or, when not `whole`, a stretch from `from` that ends by `to`. What
/// looks around sees the text beyond; `^` and `$` are the text's ends.
bool icu_regex_match(struct icu_regex *regex, int64_t from, int64_t to, bool whole, icu_status *status);
/// Whether the pattern matches anywhere at or after a place: the first such match is then the one at hand.
bool icu_regex_find(struct icu_regex *regex, int64_t from, icu_status *status);
/// How many groups the pattern has, the whole match not counted.
int32_t icu_regex_group_count(struct icu_regex *regex, icu_status *status);
/// Where a group of the match at hand stands; -1 when it took no part. Group 0 is the whole match.
void icu_regex_group(struct icu_regex *regex, int32_t group, int64_t *start, int64_t *end, icu_status *status);
int32_t icu_regex_stopped(icu_status status);

// MARK: Transforms

struct icu_transform;

/// Compiles rules in UTF-16. When they are at fault, `*offset` is near where.
struct icu_transform *_Nullable icu_transform_open(
  const uint16_t *rules, int32_t length, int32_t *offset, icu_status *status);
void icu_transform_close(struct icu_transform *transform);
/// Changes text in its own buffer of `capacity` units; returns its new length, which may be above `capacity` (then the
/// status says so).
int32_t icu_transform_apply(
  struct icu_transform *transform, uint16_t *text, int32_t length, int32_t capacity, icu_status *status);

// MARK: Characters and case

/// The values of Sentence_Break; those not named here are of no concern to sentence boundaries.
enum icu_sentence_class {
  ICU_SB_OTHER = 0,
  ICU_SB_ATERM,
  ICU_SB_STERM,
  ICU_SB_CLOSE,
  ICU_SB_SP,
  ICU_SB_LOWER,
  ICU_SB_UPPER,
  ICU_SB_OLETTER,
  ICU_SB_NUMERIC,
  ICU_SB_SCONTINUE,
  ICU_SB_EXTEND_FORMAT,
  ICU_SB_SEPARATOR
};

/// Simple case folding of one scalar.
uint32_t icu_fold_scalar(uint32_t scalar);
uint32_t icu_lowercase_scalar(uint32_t scalar);
bool icu_is_letter(uint32_t scalar);
bool icu_is_mark(uint32_t scalar);
bool icu_is_digit(uint32_t scalar);
bool icu_is_uppercase(uint32_t scalar);
bool icu_is_lowercase(uint32_t scalar);
bool icu_is_white_space(uint32_t scalar);
/// Whether it is a number of any kind: a digit, a Roman numeral, a fraction.
bool icu_is_number(uint32_t scalar);
/// Whether it belongs to a script written without spaces between words: Han, Kana, Thai, Lao, Khmer, Myanmar.
bool icu_is_unspaced(uint32_t scalar);
/// The scalar's Sentence_Break class (Unicode Standard Annex 29): a value of icu_sentence_class.
int32_t icu_sentence_break(uint32_t scalar);
/// NFC of UTF-16 text: the length needed, which may be above `capacity` (then the status says so).
int32_t icu_nfc(const uint16_t *text, int32_t length, uint16_t *_Nullable out, int32_t capacity, icu_status *status);
/// NFD of UTF-16 text, likewise.
int32_t icu_nfd(const uint16_t *text, int32_t length, uint16_t *_Nullable out, int32_t capacity, icu_status *status);

// MARK: Letters that look alike

/// Whether a scalar is Latin, or of no script of its own.
bool icu_is_latin(uint32_t scalar);
/// What a text looks like (Unicode Technical Standard 39), UTF-16: texts with the same skeleton are confusable. The
/// length needed, which may be above `capacity` (then the status says so).
int32_t icu_confusable_skeleton(
  const uint16_t *text, int32_t length, uint16_t *_Nullable out, int32_t capacity, icu_status *status);

// MARK: Encodings

struct UConverter *_Nullable icu_converter_open(const char *name, icu_status *status);
void icu_converter_close(struct UConverter *converter);
/// The name by which the standards call the converter (MIME, else IANA, else ICU's own).
const char *_Nullable icu_converter_name(struct UConverter *converter, icu_status *status);
/// Decodes bytes into UTF-16, stopping at the first byte sequence that is not text: `*bad` is then its offset, else -1.
/// Returns the UTF-16 length; `out` holds at least `2 * length + 2` units.
int64_t icu_decode(
  struct UConverter *converter, const uint8_t *bytes, int64_t length, uint16_t *out, int64_t capacity, int64_t *bad,
  icu_status *status);
/// Encodes UTF-16 text, stopping at the first character that the encoding lacks: `*bad` is then the index of
/// its unit, else -1. Returns the number of bytes.
int64_t icu_encode(
  struct UConverter *converter, const uint16_t *text, int64_t length, uint8_t *out, int64_t capacity, int64_t *bad,
  icu_status *status);
/// The most bytes one UTF-16 unit can become.
int32_t icu_converter_max_bytes(struct UConverter *converter);

// MARK: Languages

/// All ISO 639 codes that ICU knows, ended by NULL.
const char *_Nullable const *_Nonnull icu_iso_languages(void);
const char *_Nullable const *_Nonnull icu_iso_countries(void);
/// The English name of a locale's language, UTF-16; the length, 0 when unknown.
int32_t icu_display_language(
  const char *locale, const char *display_locale, uint16_t *out, int32_t capacity, icu_status *status);
/// The name of a locale's region in another language, UTF-16; the length, 0 when unknown.
int32_t icu_display_region(
  const char *locale, const char *display_locale, uint16_t *out, int32_t capacity, icu_status *status);
/// The first unit of the mark between whole number and fraction, and of that between groups of digits.
void icu_number_marks(const char *locale, uint16_t *decimal, uint16_t *group, icu_status *status);
/// The canonical BCP 47 form of a tag: its length; `*parsed` is how many bytes of `tag` were well-formed.
int32_t icu_canonical_tag(const char *tag, char *out, int32_t capacity, int32_t *parsed, icu_status *status);

#pragma clang assume_nonnull end
