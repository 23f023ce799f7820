#include "CICU.h"

#include <unicode/utrans.h>

#define EC(s) ((UErrorCode *)(s))

struct icu_transform *icu_transform_open(const uint16_t *rules, int32_t length, int32_t *offset, icu_status *s) {
  static const UChar id[] = {'x'};
  UParseError fault = {0};
  UTransliterator *t = utrans_openU(id, 1, UTRANS_FORWARD, rules, length, &fault, EC(s));
  *offset = U_FAILURE(*EC(s)) ? fault.offset : 0;
  return (struct icu_transform *)t;
}

void icu_transform_close(struct icu_transform *t) { utrans_close((UTransliterator *)t); }

int32_t icu_transform_apply(
    struct icu_transform *t, uint16_t *text, int32_t length, int32_t capacity, icu_status *s) {
  int32_t limit = length;
  utrans_transUChars((const UTransliterator *)t, text, &length, capacity, 0, &limit, EC(s));
  return length;
}
