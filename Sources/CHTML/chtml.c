#include "chtml.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "page.h"

// libxml2 tells of the page piece by piece and builds no tree of its own: there is no node to allocate, none to free.
typedef struct {
  chtml_page *page;
  int32_t open;
} builder;

static int32_t store(chtml_page *page, const xmlChar *bytes, int64_t count) {
  uint8_t *place = chtml_extend(&page->bytes, count, 1);
  if (!place) return 0;
  if (count > 0) memcpy(place, bytes, (size_t)count);
  return (int32_t)(place - (uint8_t *)page->bytes.items);
}

static void start_element(void *user, const xmlChar *name, const xmlChar **pairs) {
  builder *b = user;
  chtml_page *page = b->page;
  chtml_node *node = chtml_extend(&page->nodes, 1, sizeof *node);
  if (!node) return;
  int32_t index = (int32_t)(page->nodes.count - 1);
  *node = (chtml_node){
    .name = chtml_name(name, (int64_t)strlen((const char *)name)), .parent = b->open, .start = (int32_t)page->attributes.count};
  b->open = index;
  for (; pairs && pairs[0]; pairs += 2) {
    chtml_attribute *attribute = chtml_extend(&page->attributes, 1, sizeof *attribute);
    if (!attribute) return;
    int64_t count = pairs[1] ? (int64_t)strlen((const char *)pairs[1]) : 0;
    attribute->name = chtml_name(pairs[0], (int64_t)strlen((const char *)pairs[0]));
    attribute->count = (int32_t)count;
    attribute->start = store(page, pairs[1], count);
    node->count++;
  }
}

// libxml2 ends each element that it has started, innermost first.
static void end_element(void *user, const xmlChar *name) {
  (void)name;
  builder *b = user;
  if (b->open < 0 || b->page->nodes.failed) return;
  chtml_node *nodes = b->page->nodes.items;
  nodes[b->open].end = (int32_t)b->page->nodes.count;
  b->open = nodes[b->open].parent;
}

static void characters(void *user, const xmlChar *bytes, int count) {
  builder *b = user;
  chtml_page *page = b->page;
  int32_t start = store(page, bytes, count);
  chtml_node *nodes = page->nodes.items;
  if (page->nodes.count > 0) {
    chtml_node *last = &nodes[page->nodes.count - 1];
    // A long text comes in pieces.
    if (last->name == 0 && last->parent == b->open && last->start + last->count == start) {
      last->count += count;
      return;
    }
  }
  chtml_node *node = chtml_extend(&page->nodes, 1, sizeof *node);
  if (!node) return;
  *node = (chtml_node){.parent = b->open, .start = start, .count = count, .end = (int32_t)page->nodes.count};
}

static void ignore(void *user, const char *message, ...) {
  (void)user;
  (void)message;
}

static bool parse(chtml_page *page, const chtml_list *clean) {
  htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt(clean->items, (int)clean->count);
  if (!context) return false;
  builder b = {.page = page, .open = -1};
  memset(context->sax, 0, sizeof *context->sax);
  context->sax->startElement = start_element;
  context->sax->endElement = end_element;
  context->sax->characters = characters;
  context->sax->ignorableWhitespace = characters;
  context->sax->cdataBlock = characters;
  context->sax->error = ignore;
  context->sax->warning = ignore;
  context->userData = &b;
  htmlCtxtUseOptions(
    context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC
               | XML_PARSE_HUGE);
  xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
  htmlParseDocument(context);
  while (b.open >= 0 && !page->nodes.failed) end_element(&b, NULL);
  htmlFreeParserCtxt(context);
  return true;
}

chtml_page *chtml_open(const uint8_t *bytes, int64_t count) {
  if (count > 1 << 30) return NULL;
  chtml_page *page = calloc(1, sizeof *page);
  if (!page) return NULL;
  chtml_list clean = {0};
  chtml_clean(page, bytes, count, &clean);
  // An empty page is a page too, but not to libxml2.
  bool good = clean.count == 0 || (!clean.failed && parse(page, &clean));
  free(clean.items);
  if (good && !page->nodes.failed && !page->attributes.failed && !page->bytes.failed && !page->data.failed) return page;
  chtml_close(page);
  return NULL;
}

void chtml_close(chtml_page *page) {
  if (!page) return;
  free(page->nodes.items);
  free(page->attributes.items);
  free(page->bytes.items);
  free(page->data.items);
  free(page);
}

int32_t chtml_node_count(const chtml_page *page) { return (int32_t)page->nodes.count; }
const chtml_node *chtml_nodes(const chtml_page *page) { return page->nodes.items; }
int32_t chtml_attribute_count(const chtml_page *page) { return (int32_t)page->attributes.count; }
const chtml_attribute *chtml_attributes(const chtml_page *page) { return page->attributes.items; }
int32_t chtml_byte_count(const chtml_page *page) { return (int32_t)page->bytes.count; }
const uint8_t *chtml_bytes(const chtml_page *page) { return page->bytes.items; }
int32_t chtml_data_count(const chtml_page *page) { return (int32_t)(page->data.count / 2); }

void chtml_data(const chtml_page *page, int32_t index, int32_t *start, int32_t *count) {
  const int32_t *slice = (const int32_t *)page->data.items + index * 2;
  *start = slice[0];
  *count = slice[1];
}
