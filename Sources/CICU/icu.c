#include "CICU.h"

#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/uloc.h>
#include <unicode/unum.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>

_Static_assert(U_ICU_VERSION_MAJOR_NUM >= 72, "ICU 72 or newer");
_Static_assert(sizeof(UChar) == sizeof(uint16_t), "UChar is 16 bits");
#define EC(s) ((UErrorCode *)(s))

const char *icu_error_name(icu_status s) { return u_errorName((UErrorCode)s); }

// Sentence boundaries

UBreakIterator *icu_sentences_open(const char *l, icu_status *s) { return ubrk_open(UBRK_SENTENCE, l, NULL, 0, EC(s)); }
void icu_break_close(UBreakIterator *b) { ubrk_close(b); }
void icu_break_set_utf8(UBreakIterator *b, const uint8_t *t, int64_t n, icu_status *s) {
  UText ut = UTEXT_INITIALIZER;  // the iterator keeps a shallow clone, so this one may go
  utext_openUTF8(&ut, (const char *)t, n, EC(s));
  ubrk_setUText(b, &ut, EC(s));
  utext_close(&ut);
}
int32_t icu_break_first(UBreakIterator *b) { return ubrk_first(b); }
int32_t icu_break_next(UBreakIterator *b) { return ubrk_next(b); }

// Word boundaries

UBreakIterator *icu_words_open(const char *l, icu_status *s) { return ubrk_open(UBRK_WORD, l, NULL, 0, EC(s)); }

// Characters and case

uint32_t icu_fold_scalar(uint32_t c) { return (uint32_t)u_foldCase((UChar32)c, U_FOLD_CASE_DEFAULT); }
uint32_t icu_lowercase_scalar(uint32_t c) { return (uint32_t)u_tolower((UChar32)c); }
bool icu_is_letter(uint32_t c) { return u_isalpha((UChar32)c); }
bool icu_is_mark(uint32_t c) { return (U_GET_GC_MASK((UChar32)c) & U_GC_M_MASK) != 0; }
bool icu_is_digit(uint32_t c) { return u_isdigit((UChar32)c); }
bool icu_is_uppercase(uint32_t c) { return u_isUUppercase((UChar32)c) || u_istitle((UChar32)c); }
bool icu_is_lowercase(uint32_t c) { return u_isULowercase((UChar32)c); }
bool icu_is_white_space(uint32_t c) { return u_isUWhiteSpace((UChar32)c); }
bool icu_is_number(uint32_t c) { return (U_GET_GC_MASK((UChar32)c) & U_GC_N_MASK) != 0; }
bool icu_is_unspaced(uint32_t c) {
  static const UScriptCode scripts[] = {
    USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_THAI, USCRIPT_LAO, USCRIPT_KHMER, USCRIPT_MYANMAR};
  for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++)
    if (uscript_hasScript((UChar32)c, scripts[i])) return true;
  return false;
}
int32_t icu_sentence_break(uint32_t c) {
  switch (u_getIntPropertyValue((UChar32)c, UCHAR_SENTENCE_BREAK)) {
    case U_SB_ATERM: return ICU_SB_ATERM;
    case U_SB_STERM: return ICU_SB_STERM;
    case U_SB_CLOSE: return ICU_SB_CLOSE;
    case U_SB_SP: return ICU_SB_SP;
    case U_SB_LOWER: return ICU_SB_LOWER;
    case U_SB_UPPER: return ICU_SB_UPPER;
    case U_SB_OLETTER: return ICU_SB_OLETTER;
    case U_SB_NUMERIC: return ICU_SB_NUMERIC;
    case U_SB_SCONTINUE: return ICU_SB_SCONTINUE;
    case U_SB_EXTEND:
    case U_SB_FORMAT: return ICU_SB_EXTEND_FORMAT;
    case U_SB_SEP:
    case U_SB_CR:
    case U_SB_LF: return ICU_SB_SEPARATOR;
    default: return ICU_SB_OTHER;
  }
}
int32_t icu_nfc(const uint16_t *t, int32_t n, uint16_t *o, int32_t cap, icu_status *s) {
  return unorm2_normalize(unorm2_getNFCInstance(EC(s)), t, n, o, cap, EC(s));
}
int32_t icu_nfd(const uint16_t *t, int32_t n, uint16_t *o, int32_t cap, icu_status *s) {
  return unorm2_normalize(unorm2_getNFDInstance(EC(s)), t, n, o, cap, EC(s));
}

// Encodings

UConverter *icu_converter_open(const char *name, icu_status *s) {
  UConverter *c = ucnv_open(name, EC(s));
  if (U_FAILURE(*EC(s))) return NULL;
  ucnv_setToUCallBack(c, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, EC(s));
  ucnv_setFromUCallBack(c, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, EC(s));
  return c;
}
void icu_converter_close(UConverter *c) { ucnv_close(c); }
const char *icu_converter_name(UConverter *c, icu_status *s) {
  const char *own = ucnv_getName(c, EC(s));
  if (U_FAILURE(*EC(s))) return NULL;
  UErrorCode ignored = U_ZERO_ERROR;
  const char *name = ucnv_getStandardName(own, "MIME", &ignored);
  if (name) return name;
  ignored = U_ZERO_ERROR;
  name = ucnv_getStandardName(own, "IANA", &ignored);
  return name ? name : own;
}
int32_t icu_converter_max_bytes(UConverter *c) { return ucnv_getMaxCharSize(c); }

int64_t icu_decode(
    UConverter *c, const uint8_t *bytes, int64_t n, uint16_t *out, int64_t cap, int64_t *bad, icu_status *s) {
  const char *from = (const char *)bytes;
  UChar *to = out;
  *bad = -1;
  ucnv_resetToUnicode(c);
  ucnv_toUnicode(c, &to, out + cap, &from, (const char *)bytes + n, NULL, true, EC(s));
  if (*EC(s) == U_INVALID_CHAR_FOUND || *EC(s) == U_TRUNCATED_CHAR_FOUND || *EC(s) == U_ILLEGAL_CHAR_FOUND ||
      *EC(s) == U_ILLEGAL_ESCAPE_SEQUENCE || *EC(s) == U_UNSUPPORTED_ESCAPE_SEQUENCE) {
    char sequence[32];
    int8_t held = sizeof sequence;
    UErrorCode ignored = U_ZERO_ERROR;
    ucnv_getInvalidChars(c, sequence, &held, &ignored);
    *bad = (from - (const char *)bytes) - (U_SUCCESS(ignored) ? held : 0);
    *s = 0;
  }
  return to - out;
}

int64_t icu_encode(
    UConverter *c, const uint16_t *text, int64_t n, uint8_t *out, int64_t cap, int64_t *bad, icu_status *s) {
  const UChar *from = text;
  char *to = (char *)out;
  *bad = -1;
  ucnv_resetFromUnicode(c);
  ucnv_fromUnicode(c, &to, (char *)out + cap, &from, text + n, NULL, true, EC(s));
  if (*EC(s) == U_INVALID_CHAR_FOUND || *EC(s) == U_TRUNCATED_CHAR_FOUND || *EC(s) == U_ILLEGAL_CHAR_FOUND) {
    UChar units[8];
    int8_t held = 8;
    UErrorCode ignored = U_ZERO_ERROR;
    ucnv_getInvalidUChars(c, units, &held, &ignored);
    *bad = (from - text) - (U_SUCCESS(ignored) ? held : 0);
    *s = 0;
  }
  return (uint8_t *)to - out;
}

// Languages

const char *const *icu_iso_languages(void) { return uloc_getISOLanguages(); }
const char *const *icu_iso_countries(void) { return uloc_getISOCountries(); }
int32_t icu_display_language(const char *l, const char *in, uint16_t *o, int32_t cap, icu_status *s) {
  return uloc_getDisplayLanguage(l, in, o, cap, EC(s));
}
int32_t icu_display_region(const char *l, const char *in, uint16_t *o, int32_t cap, icu_status *s) {
  return uloc_getDisplayCountry(l, in, o, cap, EC(s));
}
void icu_number_marks(const char *locale, uint16_t *decimal, uint16_t *group, icu_status *s) {
  *decimal = '.', *group = ',';
  UNumberFormat *format = unum_open(UNUM_DECIMAL, NULL, 0, locale, NULL, EC(s));
  if (U_SUCCESS(*EC(s))) {
    UChar mark[8];
    if (unum_getSymbol(format, UNUM_DECIMAL_SEPARATOR_SYMBOL, mark, 8, EC(s)) > 0) *decimal = mark[0];
    if (unum_getSymbol(format, UNUM_GROUPING_SEPARATOR_SYMBOL, mark, 8, EC(s)) > 0) *group = mark[0];
  }
  unum_close(format);
}
int32_t icu_canonical_tag(const char *tag, char *out, int32_t cap, int32_t *parsed, icu_status *s) {
  char locale[ULOC_FULLNAME_CAPACITY];
  uloc_forLanguageTag(tag, locale, sizeof locale, parsed, EC(s));
  if (U_FAILURE(*EC(s))) return 0;
  return uloc_toLanguageTag(locale, out, cap, true, EC(s));
}
