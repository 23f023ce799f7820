#include "CICUJudge.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

int32_t icu_judge(const char *locale, const uint8_t *text, int32_t length, int32_t *boundaries, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_SENTENCE, locale, NULL, 0, &status);
  UText ut = UTEXT_INITIALIZER;
  utext_openUTF8(&ut, (const char *)text, length, &status);
  ubrk_setUText(iterator, &ut, &status);
  int32_t count = U_FAILURE(status) ? -1 : 0;
  if (count == 0) {
    ubrk_first(iterator);
    for (int32_t place; (place = ubrk_next(iterator)) != UBRK_DONE; count++)
      if (count < capacity) boundaries[count] = place;
  }
  utext_close(&ut);
  ubrk_close(iterator);
  return count;
}
