#ifndef CHTML_H
#define CHTML_H

#include <stdint.h>

/// A page of HTML as libxml2's recovering parser reads it, with libxml2's own headers kept out of sight of Swift.
/// The elements and texts lie in one flat list in the order of the page, so that no walk through them needs recursion.
/// Scripts, styles, comments, drawings and embedded frames are left out.
typedef struct chtml_page chtml_page;

/// A name is packed into a number: its first eight bytes in lower case, the first one lowest.
typedef struct {
  /// The element's name, 0 for a text.
  uint64_t name;
  /// The element around it, -1 for none.
  int32_t parent;
  /// Behind the last one inside it.
  int32_t end;
  /// Of an element its attributes, of a text its bytes: where they begin, and how many they are.
  int32_t start;
  int32_t count;
} chtml_node;

/// `start` and `count` are the bytes of the value.
typedef struct {
  uint64_t name;
  int32_t start;
  int32_t count;
} chtml_attribute;

/// Reads `count` bytes of valid UTF-8, in time that grows with their number whatever they hold.
/// Returns NULL without memory, or for more than 1 GiB.
chtml_page *chtml_open(const uint8_t *bytes, int64_t count);

void chtml_close(chtml_page *page);

int32_t chtml_node_count(const chtml_page *page);
const chtml_node *chtml_nodes(const chtml_page *page);
int32_t chtml_attribute_count(const chtml_page *page);
const chtml_attribute *chtml_attributes(const chtml_page *page);

/// The bytes of all texts, values and data blocks, UTF-8.
int32_t chtml_byte_count(const chtml_page *page);
const uint8_t *chtml_bytes(const chtml_page *page);

/// The contents of the scripts of type application/ld+json, in the order of the page.
int32_t chtml_data_count(const chtml_page *page);
void chtml_data(const chtml_page *page, int32_t index, int32_t *start, int32_t *count);

#endif
