// The project's face of libxml2. No libxml2 header is included here on purpose: Debian's libxml2 pulls ICU's headers
// in, and a Swift file that sees ICU's and Foundation's definitions at once does not compile.
//
// The reader is libxml2's SAX2 parser fed piece by piece; what it reports is queued and handed out one event at a time,
// so that Swift can pull. SAX rather than xmlTextReader because only SAX knows the line and column of every element.
#pragma once
#include <stdbool.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

struct xml_reader;

enum xml_event_kind {
  xml_event_start = 0, xml_event_end = 1, xml_event_text = 2, xml_event_comment = 3, xml_event_instruction = 4
};

/// What the parser saw. All pointers hold until the next call of any function on the reader, except names, prefixes and
/// namespaces, which are interned: equal strings are equal pointers for the reader's whole life.
struct xml_event {
  int32_t kind;             // xml_event_kind
  int32_t depth;            // of the element: the root is 1; a text or comment has its parent's
  int64_t line;             // from 1; where the start tag, end tag or text ends
  int64_t column;           // from 1
  const char *_Nullable name;
  const char *_Nullable prefix;
  const char *_Nullable uri;
  const char *_Nullable text;  // UTF-8, not ended by a zero
  int64_t length;           // of the text; of a start tag's longest attribute value
  int32_t attributes;       // how many
};

struct xml_attribute {
  const char *name;
  const char *_Nullable uri;
  const char *value;  // UTF-8, not ended by a zero
  int64_t length;
};

/// A reader without input; NULL when memory is short. Elements nested deeper than `depth_limit` are an error.
struct xml_reader *_Nullable xml_reader_open(int32_t depth_limit);
/// Makes comments and processing instructions events too. Text that one stands in then comes in two.
void xml_reader_report_comments(struct xml_reader *reader);
void xml_reader_close(struct xml_reader *reader);
/// Parses the next piece of the document. Call it when no events are left, and a last time with `last`.
void xml_reader_feed(struct xml_reader *reader, const uint8_t *_Nullable bytes, int32_t length, bool last);
/// Takes the next event; false when none is left of what was fed.
bool xml_reader_next(struct xml_reader *reader, struct xml_event *event);
/// An attribute of the start event taken last. Namespace declarations are not among them.
struct xml_attribute xml_reader_attribute(struct xml_reader *reader, int32_t index);
/// What is wrong with the document, on one line; NULL while nothing is.
const char *_Nullable xml_reader_error(struct xml_reader *reader, int64_t *line, int64_t *column);
/// How many of the document's bytes the parser has read, or had when it failed; -1 when that is not known. Others it was
/// given may wait for what comes after them: an `&` for its `;`.
int64_t xml_reader_bytes_taken(struct xml_reader *reader);

#pragma clang assume_nonnull end
