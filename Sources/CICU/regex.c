#include "CICU.h"

#include <stdlib.h>
#include <unicode/parseerr.h>
#include <unicode/uregex.h>
#include <unicode/utext.h>

#define EC(s) ((UErrorCode *)(s))

// ICU asks back after every 10,000 steps of a match, about a third of a millisecond.
enum { ticks_allowed = 3000, stack_bytes_allowed = 16 << 20 };

struct icu_regex {
  URegularExpression *matcher;
  int32_t ticks;
};

// A limit for each match alone would let a bad pattern cost its limit at every place of a text.
static UBool has_time_left(const void *context, int32_t steps) {
  (void)steps;
  return --((struct icu_regex *)context)->ticks > 0;
}

struct icu_regex *icu_regex_open(
    const uint8_t *pattern, int64_t length, bool caseless, int32_t *line, int32_t *column, icu_status *s) {
  struct icu_regex *r = calloc(1, sizeof *r);
  if (!r) {
    *s = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  UText text = UTEXT_INITIALIZER;
  UParseError fault = {0};
  utext_openUTF8(&text, pattern ? (const char *)pattern : "", length, EC(s));
  r->matcher = uregex_openUText(&text, caseless ? UREGEX_CASE_INSENSITIVE : 0, &fault, EC(s));
  utext_close(&text);
  *line = fault.line;
  *column = fault.offset;
  r->ticks = ticks_allowed;
  uregex_useTransparentBounds(r->matcher, true, EC(s));
  uregex_useAnchoringBounds(r->matcher, false, EC(s));
  uregex_setStackLimit(r->matcher, stack_bytes_allowed, EC(s));
  uregex_setMatchCallback(r->matcher, has_time_left, r, EC(s));
  if (U_FAILURE(*EC(s))) {
    icu_regex_close(r);
    return NULL;
  }
  return r;
}

void icu_regex_close(struct icu_regex *r) {
  uregex_close(r->matcher);
  free(r);
}

void icu_regex_set_utf8(struct icu_regex *r, const uint8_t *text, int64_t length, icu_status *s) {
  UText ut = UTEXT_INITIALIZER;  // the matcher keeps a shallow clone, so this one may go
  utext_openUTF8(&ut, text ? (const char *)text : "", length, EC(s));
  uregex_setUText(r->matcher, &ut, EC(s));
  utext_close(&ut);
  r->ticks = ticks_allowed;
}

bool icu_regex_match(struct icu_regex *r, int64_t from, int64_t to, bool whole, icu_status *s) {
  uregex_setRegion64(r->matcher, from, to, EC(s));
  // -1: from where the region starts; another place would set the region anew.
  return whole ? uregex_matches64(r->matcher, -1, EC(s)) : uregex_lookingAt64(r->matcher, -1, EC(s));
}

int32_t icu_regex_stopped(icu_status s) {
  switch (s) {
    case U_REGEX_TIME_OUT:
    case U_REGEX_STOPPED_BY_CALLER: return icu_regex_out_of_time;
    case U_REGEX_STACK_OVERFLOW: return icu_regex_out_of_memory;
    default: return icu_regex_not_stopped;
  }
}
