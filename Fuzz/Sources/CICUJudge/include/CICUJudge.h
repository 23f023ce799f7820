#pragma once
#include <stdint.h>

/// ICU's sentence boundaries in UTF-8 text after its start, ascending, the last one its end. Returns how many there are,
/// of which at most `capacity` are written; -1 when ICU refuses.
int32_t icu_judge(const char *locale, const uint8_t *text, int32_t length, int32_t *boundaries, int32_t capacity);
