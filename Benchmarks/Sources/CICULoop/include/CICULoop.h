#pragma once
#include <stdint.h>

/// Walks all sentence boundaries of UTF-8 text with ICU's iterator over a UText; returns how many there are.
int64_t icu_loop_utf8(const char *locale, const uint8_t *text, int64_t length);
