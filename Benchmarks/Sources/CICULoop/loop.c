#include "CICULoop.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

int64_t icu_loop_utf8(const char *locale, const uint8_t *text, int64_t length) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_SENTENCE, locale, NULL, 0, &status);
  UText ut = UTEXT_INITIALIZER;
  utext_openUTF8(&ut, (const char *)text, length, &status);
  ubrk_setUText(iterator, &ut, &status);
  if (U_FAILURE(status)) return -1;
  int64_t count = 0;
  for (ubrk_first(iterator); ubrk_next(iterator) != UBRK_DONE;) count++;
  utext_close(&ut);
  ubrk_close(iterator);
  return count;
}
