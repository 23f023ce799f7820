#include "CICU.h"

#include <stdlib.h>
#include <time.h>
#include <unicode/parseerr.h>
#include <unicode/uregex.h>
#include <unicode/utext.h>

#define EC(s) ((UErrorCode *)(s))

// ICU asks back after every 10,000 steps of a match, about a third of a millisecond.
enum { stack_bytes_allowed = 16 << 20 };
static const int64_t ns_per_call = 333333, ns_allowed = 1000000000, ns_per_byte = 20000, ns_clock_tick = 4000000;

// A limit for each match alone would let a bad pattern cost its limit at every place of a text, and one for each text at
// every line of a file. So all matches share an allowance that grows with the text.
struct icu_regex {
  URegularExpression *matcher;
  int64_t ns_left;
  int64_t cpu_seen;  // the processor time of this thread when it was last charged
  int32_t calls;  // how often ICU asked back in the match at hand
};

static UBool has_time_left(const void *context, int32_t steps) {
  (void)steps;
  struct icu_regex *r = (struct icu_regex *)context;
  r->calls++;
  return (r->ns_left -= ns_per_call) > 0;
}

// The coarse clock moves a few milliseconds at a time, and reading it costs next to nothing. One match rarely sees it
// move, but of many each pays its share: a sample of where the time goes.
static int64_t now_on(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
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
  r->ns_left = ns_allowed;
  r->cpu_seen = now_on(CLOCK_THREAD_CPUTIME_ID);
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
  int64_t most = ns_allowed + length * ns_per_byte, now = r->ns_left + length * ns_per_byte;
  r->ns_left = now < most ? now : most;
}

// What ICU asked back about is counted already. On a busy machine the clock moves while others work: what is charged is
// never more than one tick, nor than this thread has worked since it was charged last.
static void charge(struct icu_regex *r, int64_t start, icu_status *s) {
  if (!r->calls && now_on(CLOCK_MONOTONIC_COARSE) > start) {
    // A task may have moved to a thread that has worked less.
    int64_t cpu = now_on(CLOCK_THREAD_CPUTIME_ID), worked = cpu > r->cpu_seen ? cpu - r->cpu_seen : 0;
    r->cpu_seen = cpu;
    r->ns_left -= worked < ns_clock_tick ? worked : ns_clock_tick;
  }
  if (r->ns_left < 0 && U_SUCCESS(*EC(s))) *s = U_REGEX_TIME_OUT;
}

bool icu_regex_match(struct icu_regex *r, int64_t from, int64_t to, bool whole, icu_status *s) {
  r->calls = 0;
  int64_t start = now_on(CLOCK_MONOTONIC_COARSE);
  uregex_setRegion64(r->matcher, from, to, EC(s));
  // -1: from where the region starts; another place would set the region anew.
  bool matches = whole ? uregex_matches64(r->matcher, -1, EC(s)) : uregex_lookingAt64(r->matcher, -1, EC(s));
  charge(r, start, s);
  return matches;
}

bool icu_regex_find(struct icu_regex *r, int64_t from, icu_status *s) {
  r->calls = 0;
  int64_t start = now_on(CLOCK_MONOTONIC_COARSE);
  bool found = uregex_find64(r->matcher, from, EC(s));
  charge(r, start, s);
  return found;
}

int32_t icu_regex_group_count(struct icu_regex *r, icu_status *s) { return uregex_groupCount(r->matcher, EC(s)); }

void icu_regex_group(struct icu_regex *r, int32_t group, int64_t *start, int64_t *end, icu_status *s) {
  *start = uregex_start64(r->matcher, group, EC(s));
  *end = uregex_end64(r->matcher, group, EC(s));
}

int32_t icu_regex_stopped(icu_status s) {
  switch (s) {
    case U_REGEX_TIME_OUT:
    case U_REGEX_STOPPED_BY_CALLER: return icu_regex_out_of_time;
    case U_REGEX_STACK_OVERFLOW: return icu_regex_out_of_memory;
    default: return icu_regex_not_stopped;
  }
}
