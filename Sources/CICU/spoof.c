#include <unicode/uscript.h>
#include <unicode/uspoof.h>

#include "CICU.h"

#define EC(s) ((UErrorCode *)(s))

bool icu_is_latin(uint32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  UScriptCode script = uscript_getScript((UChar32)c, &status);
  return script == USCRIPT_LATIN || script == USCRIPT_COMMON || script == USCRIPT_INHERITED;
}

int32_t icu_confusable_skeleton(const uint16_t *t, int32_t n, uint16_t *o, int32_t cap, icu_status *s) {
  USpoofChecker *checker = uspoof_open(EC(s));
  int32_t length = uspoof_getSkeleton(checker, 0, t, n, o, cap, EC(s));
  uspoof_close(checker);
  return length;
}
