#include <stdlib.h>
#include <string.h>

#include "page.h"

void *chtml_extend(chtml_list *list, int64_t count, size_t size) {
  if (list->failed) return NULL;
  if (list->count + count > list->capacity) {
    int64_t capacity = list->capacity * 2 + count + 64;
    void *items = capacity > INT32_MAX ? NULL : realloc(list->items, (size_t)capacity * size);
    if (!items) {
      list->failed = true;
      return NULL;
    }
    list->items = items;
    list->capacity = capacity;
  }
  void *place = (uint8_t *)list->items + (size_t)list->count * size;
  list->count += count;
  return place;
}

uint64_t chtml_name(const uint8_t *bytes, int64_t count) {
  uint64_t name = 0;
  for (int i = 0; i < 8 && i < count; i++) {
    uint8_t byte = bytes[i];
    name |= (uint64_t)(byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte) << (8 * i);
  }
  return name;
}
