#include "CLibXML2.h"

#include <libxml/xmlversion.h>
// Debian builds libxml2 with ICU, whose headers must not come in; only xmlCharEncodingHandler's layout depends on it,
// which nobody here touches.
#undef LIBXML_ICU_ENABLED
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Events point into the arena by offset, because it moves when it grows.
struct stored_event {
  int32_t kind, depth, attributes;
  int64_t line, column;
  const xmlChar *name, *prefix, *uri;
  size_t text, length;
  size_t first_attribute;
};
struct stored_attribute {
  const xmlChar *name, *uri;
  size_t value, length;
};

struct buffer {
  char *bytes;
  size_t count, capacity;
};

struct xml_reader {
  xmlParserCtxtPtr parser;
  xmlSAXHandler handler;
  int32_t depth, depth_limit;
  struct buffer arena, events, attributes;
  size_t next_event;
  struct stored_event current;
  bool has_root, failed, unconverted, is_last;
  char message[512];
  int64_t line, column, offset;
};

// Errors: the first one counts; what follows it is usually its consequence.

static void fail_at(struct xml_reader *r, int64_t line, int64_t column, const char *format, ...) {
  if (r->failed) return;
  r->failed = true;
  r->line = line;
  r->column = column;
  r->offset = r->parser ? xmlByteConsumed(r->parser) : 0;
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(r->message, sizeof r->message, format, arguments);
  va_end(arguments);
  for (char *c = r->message; *c; c++) if (*c == '\n' || *c == '\r') *c = ' ';
  for (size_t n = strlen(r->message); n > 0 && r->message[n - 1] == ' '; n--) r->message[n - 1] = 0;
  if (r->parser) xmlStopParser(r->parser);
}
static int64_t line_now(struct xml_reader *r) { return r->parser->input ? r->parser->input->line : 1; }
static int64_t column_now(struct xml_reader *r) { return r->parser->input ? r->parser->input->col : 1; }

// The queue

static void *reserve(struct xml_reader *r, struct buffer *b, size_t length) {
  if (b->count + length > b->capacity) {
    size_t capacity = (b->count + length) * 2 + 1024;
    char *bytes = realloc(b->bytes, capacity);
    if (!bytes) {
      fail_at(r, line_now(r), column_now(r), "memory is short");
      return NULL;
    }
    b->bytes = bytes;
    b->capacity = capacity;
  }
  void *place = b->bytes + b->count;
  b->count += length;
  return place;
}
static size_t keep(struct xml_reader *r, const xmlChar *text, size_t length) {
  size_t offset = r->arena.count;
  char *place = reserve(r, &r->arena, length);
  if (place && length) memcpy(place, text, length);
  return offset;
}
static struct stored_event *queue(struct xml_reader *r, int32_t kind) {
  struct stored_event *e = reserve(r, &r->events, sizeof *e);
  if (!e) return NULL;
  memset(e, 0, sizeof *e);
  e->kind = kind;
  e->depth = r->depth;
  e->line = line_now(r);
  e->column = column_now(r);
  return e;
}

// What the parser calls

static void on_start(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
    const xmlChar **declared, int count, int defaulted, const xmlChar **attributes) {
  // `attributes` holds five pointers each: name, prefix, namespace, the value's start and its end.
  struct xml_reader *r = context;
  (void)namespaces, (void)declared;
  // The last `defaulted` attributes stand in no tag but in a DTD of the document's own. A thousand of them declared once
  // would be copied for every element, and none of the formats read here has any.
  count -= defaulted;
  if (r->failed) return;
  if (++r->depth > r->depth_limit) {
    fail_at(r, line_now(r), column_now(r), "elements are nested deeper than %d", (int)r->depth_limit);
    return;
  }
  struct stored_event *e = queue(r, xml_event_start);
  if (!e) return;
  r->has_root = true;
  e->name = name, e->prefix = prefix, e->uri = uri, e->attributes = count;
  e->first_attribute = r->attributes.count / sizeof(struct stored_attribute);
  size_t longest = 0;
  for (int i = 0; i < count; i++, attributes += 5) {
    struct stored_attribute *a = reserve(r, &r->attributes, sizeof *a);
    if (!a) return;
    a->name = attributes[0], a->uri = attributes[2];
    a->length = (size_t)(attributes[4] - attributes[3]);
    a->value = keep(r, attributes[3], a->length);
    if (a->length > longest) longest = a->length;
  }
  e->length = longest;
}
static void on_end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  struct xml_reader *r = context;
  if (r->failed) return;
  struct stored_event *e = queue(r, xml_event_end);
  if (e) e->name = name, e->prefix = prefix, e->uri = uri;
  r->depth--;
}
static void on_text(void *context, const xmlChar *text, int length) {
  struct xml_reader *r = context;
  if (r->failed || length <= 0) return;
  size_t place = keep(r, text, (size_t)length);
  // The parser cuts text where its buffer ends and at each reference; one event for all of it is kinder to the reader.
  if (r->events.count) {
    struct stored_event *last = (struct stored_event *)(r->events.bytes + r->events.count) - 1;
    if (last->kind == xml_event_text && last->text + last->length == place) {
      last->length += (size_t)length;
      return;
    }
  }
  struct stored_event *e = queue(r, xml_event_text);
  if (e) e->text = place, e->length = (size_t)length;
}
static void on_comment(void *context, const xmlChar *text) {
  struct xml_reader *r = context;
  if (r->failed) return;
  size_t length = strlen((const char *)text);
  size_t place = keep(r, text, length);
  struct stored_event *e = queue(r, xml_event_comment);
  if (e) e->text = place, e->length = length;
}
static void on_instruction(void *context, const xmlChar *target, const xmlChar *data) {
  struct xml_reader *r = context;
  (void)target, (void)data;
  if (!r->failed) queue(r, xml_event_instruction);
}
static void refuse_declaration(struct xml_reader *r, const xmlChar *name) {
  fail_at(r, line_now(r), column_now(r), "the document declares the entity %s", (const char *)name);
}
static void on_entity(
    void *context, const xmlChar *name, int type, const xmlChar *public_id, const xmlChar *system_id,
    xmlChar *content) {
  (void)type, (void)public_id, (void)system_id, (void)content;
  refuse_declaration(context, name);
}
static void on_unparsed_entity(
    void *context, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id, const xmlChar *notation) {
  (void)public_id, (void)system_id, (void)notation;
  refuse_declaration(context, name);
}
static void on_reference(void *context, const xmlChar *name) {
  struct xml_reader *r = context;
  fail_at(r, line_now(r), column_now(r), "the entity %s is not declared", (const char *)name);
}
static xmlEntityPtr on_get_entity(void *context, const xmlChar *name) {
  (void)context;
  return xmlGetPredefinedEntity(name);
}
// Whether a fault is only that the document ends where it does: at the end of its last piece, or inside its last character.
// A tag that stands there whole and closes another element is a fault of its own.
static bool is_cut_off(struct xml_reader *r, const xmlError *error) {
  if (!r->is_last || error->level < XML_ERR_FATAL || error->code == XML_ERR_TAG_NAME_MISMATCH) return false;
  if (error->code == XML_ERR_DOCUMENT_END || error->code == XML_ERR_DOCUMENT_EMPTY) return false;
  const xmlParserInputPtr input = r->parser->input;
  if (!input) return false;
  ptrdiff_t left = input->end - input->cur;
  if (left <= 0) return true;
  int length = *input->cur >= 0xF0 ? 4 : *input->cur >= 0xE0 ? 3 : *input->cur >= 0xC2 ? 2 : 1;
  if (left >= length) return false;
  for (int i = 1; i < left; i++) if ((input->cur[i] & 0xC0) != 0x80) return false;
  return true;
}
#if LIBXML_VERSION >= 21200
static void on_error(void *context, const xmlError *error) {
#else
static void on_error(void *context, xmlErrorPtr error) {
#endif
  struct xml_reader *r = context;
  if (error->level < XML_ERR_ERROR && error->code != XML_WAR_UNDECLARED_ENTITY) return;
  // What follows a byte that is no text is its consequence.
  if (r->unconverted) return;
  const char *message = error->message ? error->message : "not well-formed";
  // Fed piece by piece, the parser calls a document that ends too early one with extra content.
  if (error->code == XML_ERR_DOCUMENT_END && r->depth > 0) {
    fail_at(r, error->line, error->int2, "the document ends inside <%s>", (const char *)r->parser->name);
  } else if (error->code == XML_ERR_DOCUMENT_END && !r->has_root) {
    fail_at(r, error->line, error->int2, "Document is empty");
  } else if (is_cut_off(r, error)) {
    // A start tag without its end is reported all the same, with the attributes that were there.
    if (error->code == XML_ERR_GT_REQUIRED && r->events.count) {
      struct stored_event *last = (struct stored_event *)(r->events.bytes + r->events.count) - 1;
      if (last->kind == xml_event_start) r->events.count -= sizeof *last;
    }
    fail_at(r, error->line, error->int2, "the document ends in the middle");
  } else {
    fail_at(r, error->line, error->int2, "%s", message);
  }
}

// What no parser's handler is told, such as bytes that their encoding lacks, would be written to standard error.
#if LIBXML_VERSION >= 21200
static void on_stray_error(void *context, const xmlError *error) {
#else
static void on_stray_error(void *context, xmlErrorPtr error) {
#endif
  struct xml_reader *r = context;
  bool is_conversion = error->domain == XML_FROM_I18N || error->code == XML_IO_ENCODER;
  if (error->level >= XML_ERR_ERROR && is_conversion) {
    // It is in the middle of filling the parser's buffer: the parser must not be stopped here, and what comes before the
    // fault is still to be read.
    r->unconverted = true;
  }
}
static void on_print(void *context, const char *format, ...) { (void)context, (void)format; }

// The face

struct xml_reader *xml_reader_open(int32_t depth_limit) {
  struct xml_reader *r = calloc(1, sizeof *r);
  if (!r) return NULL;
  r->depth_limit = depth_limit;
  xmlSAXHandler *h = &r->handler;
  h->initialized = XML_SAX2_MAGIC;
  h->startElementNs = on_start;
  h->endElementNs = on_end;
  h->characters = on_text;
  h->ignorableWhitespace = on_text;
  h->cdataBlock = on_text;
  h->entityDecl = on_entity;
  h->unparsedEntityDecl = on_unparsed_entity;
  h->reference = on_reference;
  h->getEntity = on_get_entity;
  h->serror = on_error;
  return r;
}

void xml_reader_report_comments(struct xml_reader *r) {
  r->handler.comment = on_comment;
  r->handler.processingInstruction = on_instruction;
}

void xml_reader_close(struct xml_reader *r) {
  if (r->parser) {
    // A declaration makes the parser begin a document of its own, even when nobody builds a tree.
    xmlFreeDoc(r->parser->myDoc);
    r->parser->myDoc = NULL;
    xmlFreeParserCtxt(r->parser);
  }
  free(r->arena.bytes);
  free(r->events.bytes);
  free(r->attributes.bytes);
  free(r);
}

void xml_reader_feed(struct xml_reader *r, const uint8_t *bytes, int32_t length, bool last) {
  if (r->failed) return;
  r->is_last = last;
  r->arena.count = r->events.count = r->attributes.count = r->next_event = 0;
  if (!r->parser) {
    // The first four bytes tell UTF-16 and its kin; the parser wants them at once.
    int32_t head = length < 4 ? length : 4;
    r->parser = xmlCreatePushParserCtxt(&r->handler, r, (const char *)bytes, head, NULL);
    if (!r->parser) {
      fail_at(r, 1, 1, "memory is short");
      return;
    }
    // NOENT decodes &amp; in attributes; nothing else can be substituted, as no entity may be declared. For the same
    // reason HUGE, which lifts limits on a text's length, opens no door to expansion; depth has a limit of its own.
    xmlCtxtUseOptions(r->parser, XML_PARSE_NOENT | XML_PARSE_NONET | XML_PARSE_HUGE);
    bytes += head;
    length -= head;
  }
  xmlStructuredErrorFunc structured = xmlStructuredError;
  void *structured_context = xmlStructuredErrorContext, *generic_context = xmlGenericErrorContext;
  xmlGenericErrorFunc generic = xmlGenericError;
  xmlSetStructuredErrorFunc(r, on_stray_error);
  xmlSetGenericErrorFunc(NULL, on_print);
  xmlParseChunk(r->parser, (const char *)bytes, length, last);
  xmlSetStructuredErrorFunc(structured_context, structured);
  xmlSetGenericErrorFunc(generic_context, generic);
  if (r->unconverted) fail_at(r, line_now(r), column_now(r), "Input is not proper in its encoding");
  if (last && !r->failed && !r->parser->wellFormed) {
    fail_at(r, line_now(r), column_now(r), "not well-formed");
  }
}

bool xml_reader_next(struct xml_reader *r, struct xml_event *event) {
  if (r->next_event * sizeof(struct stored_event) >= r->events.count) return false;
  r->current = ((struct stored_event *)r->events.bytes)[r->next_event++];
  *event = (struct xml_event){
      .kind = r->current.kind,
      .depth = r->current.depth,
      .line = r->current.line,
      .column = r->current.column,
      .name = (const char *)r->current.name,
      .prefix = (const char *)r->current.prefix,
      .uri = (const char *)r->current.uri,
      .text = r->arena.bytes ? r->arena.bytes + r->current.text : NULL,
      .length = (int64_t)r->current.length,
      .attributes = r->current.attributes,
  };
  return true;
}

struct xml_attribute xml_reader_attribute(struct xml_reader *r, int32_t index) {
  struct stored_attribute *a =
      (struct stored_attribute *)r->attributes.bytes + r->current.first_attribute + (size_t)index;
  return (struct xml_attribute){
      .name = (const char *)a->name,
      .uri = (const char *)a->uri,
      .value = r->arena.bytes ? r->arena.bytes + a->value : "",
      .length = (int64_t)a->length,
  };
}

int64_t xml_reader_bytes_taken(struct xml_reader *r) {
  return r->failed ? r->offset : r->parser ? xmlByteConsumed(r->parser) : 0;
}

const char *xml_reader_error(struct xml_reader *r, int64_t *line, int64_t *column) {
  if (!r->failed) return NULL;
  *line = r->line;
  *column = r->column;
  return r->message;
}
