// For memmem, which finds a text in time that grows with the page.
#define _GNU_SOURCE

#include <string.h>
#include <strings.h>

#include "page.h"

// A pass before the parser. It leaves out what is never read (half of a usual page), and bounds the two things that take
// libxml2 quadratic time: the number of open elements, all of which an end tag without a start is compared with, and the
// attributes of one element, which are compared with each other.

// Browsers stop at 512 open elements too.
enum { MAX_DEPTH = 512, MAX_ATTRIBUTES = 256 };

typedef struct {
  const uint8_t *at, *end;
  chtml_page *page;
  chtml_list *clean;
  int depth, dropped;
  // Elements whose end has been looked for in vain: it is not looked for again.
  bool endless[8];
  bool is_script_open;
} cleaner;

static const char *const raw_names[] = {"script", "style", "svg", "iframe", "textarea", "math", "noembed", "noframes"};
enum { RAW_COUNT = 8, SCRIPT = 0, STYLE = 1 };

static bool is_letter(uint8_t byte) { return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z'; }
static bool is_space(uint8_t byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

static void put(cleaner *c, const void *bytes, int64_t count) {
  void *place = chtml_extend(c->clean, count, 1);
  if (place) memcpy(place, bytes, (size_t)count);
}

static const uint8_t *find(const uint8_t *at, const uint8_t *end, const char *text) {
  return memmem(at, (size_t)(end - at), text, strlen(text));
}

// Whether a tag of this name stands at `at`, behind its `<` or `</`, whatever its case.
static bool is_tag(const uint8_t *at, const uint8_t *end, const char *name) {
  size_t length = strlen(name);
  if ((size_t)(end - at) < length || strncasecmp((const char *)at, name, length) != 0) return false;
  at += length;
  return at == end || is_space(*at) || *at == '/' || *at == '>';
}

// The place of `</name>`, whatever its case.
static const uint8_t *find_end_tag(const uint8_t *at, const uint8_t *end, const char *name) {
  while ((at = find(at, end, "</"))) {
    if (is_tag(at + 2, end, name)) return at;
    at += 2;
  }
  return NULL;
}

// The end of a script as browsers see it: behind `<!--`, a script that the script writes does not end it.
static const uint8_t *find_script_end(cleaner *c, const uint8_t *at) {
  enum { PLAIN, ESCAPED, TWICE } state = PLAIN;
  const uint8_t *p = at, *end = c->end;
  while (p < end && !c->is_script_open) {
    if (state == PLAIN && !(p = memchr(p, '<', (size_t)(end - p)))) break;
    if (state != PLAIN && end - p > 2 && memcmp(p, "-->", 3) == 0) {
      state = PLAIN;
    } else if (*p == '<') {
      if (end - p > 3 && memcmp(p, "<!--", 4) == 0) {
        state = state == PLAIN ? ESCAPED : state;
      } else if (state == ESCAPED && is_tag(p + 1, end, "script")) {
        state = TWICE;
      } else if (end - p > 2 && p[1] == '/' && is_tag(p + 2, end, "script")) {
        if (state != TWICE) return p;
        state = ESCAPED;
      }
    }
    p++;
  }
  // Where that leads to the end of the page, somebody forgot to close something, and the next end is as good. Then it is
  // not tried again: the page would be searched to its end for each script.
  c->is_script_open = true;
  return find_end_tag(at, end, "script");
}

// A name packed as chtml_name packs it; the compiler makes a number of it.
#define BYTE(text, i) ((uint64_t)(sizeof text > i + 1 ? text[i] : 0) << (8 * i))
#define NAME(text) \
  (BYTE(text, 0) | BYTE(text, 1) | BYTE(text, 2) | BYTE(text, 3) | BYTE(text, 4) | BYTE(text, 5) | BYTE(text, 6))

// Elements that hold nothing, or whose end may be left out: these do not pile up in the parser.
static bool is_shallow(uint64_t name) {
  const uint64_t shallow[] = {
    NAME("br"), NAME("img"), NAME("p"), NAME("li"), NAME("meta"), NAME("link"), NAME("input"), NAME("hr"), NAME("td"),
    NAME("tr"), NAME("th"), NAME("option"), NAME("tbody"), NAME("thead"), NAME("tfoot"), NAME("dd"), NAME("dt"),
    NAME("area"), NAME("base"), NAME("col"), NAME("embed"), NAME("param"), NAME("source"), NAME("track"), NAME("wbr")};
  for (size_t i = 0; i < sizeof shallow / sizeof *shallow; i++) {
    if (name == shallow[i]) return true;
  }
  return false;
}

typedef struct {
  const uint8_t *name_end, *end;
  bool closes_itself, is_data;
  int attributes;
} tag;

static bool holds(const uint8_t *at, const uint8_t *end, const char *text) {
  return find(at, end, text) != NULL;
}

// Reads a start tag. A quote counts only behind an equals sign, as in browsers.
static tag read_tag(const uint8_t *at, const uint8_t *end) {
  tag t = {.name_end = at};
  while (t.name_end < end && !is_space(*t.name_end) && *t.name_end != '>' && *t.name_end != '/') t.name_end++;
  const uint8_t *p = t.name_end;
  uint8_t before = 0;
  while (p < end && *p != '>') {
    uint8_t byte = *p++;
    if ((byte == '"' || byte == '\'') && before == '=') {
      const uint8_t *quote = memchr(p, byte, (size_t)(end - p));
      if (quote) p = quote + 1;
    } else if (!is_space(byte) && (is_space(p[-2]) || p - 1 == t.name_end)) {
      t.attributes++;
    }
    if (!is_space(byte)) before = byte;
  }
  t.closes_itself = before == '/';
  t.end = p < end ? p + 1 : end;
  t.is_data = holds(t.name_end, t.end, "ld+json");
  return t;
}

static void keep_data(cleaner *c, const uint8_t *start, const uint8_t *end) {
  uint8_t *place = chtml_extend(&c->page->bytes, end - start, 1);
  int32_t *slice = chtml_extend(&c->page->data, 2, sizeof(int32_t));
  if (!place || !slice) return;
  memcpy(place, start, (size_t)(end - start));
  slice[0] = (int32_t)(place - (uint8_t *)c->page->bytes.items);
  slice[1] = (int32_t)(end - start);
}

// Passes over an element whose content is not read. False if this is none, or if it has no end.
static bool skip_raw(cleaner *c, const tag *t) {
  for (int i = 0; i < RAW_COUNT; i++) {
    const char *name = raw_names[i];
    size_t length = strlen(name);
    if ((size_t)(t->name_end - c->at - 1) != length || strncasecmp((const char *)c->at + 1, name, length)) continue;
    if (t->closes_itself && i > STYLE) break;
    const uint8_t *end = c->endless[i] ? NULL : i == SCRIPT ? find_script_end(c, t->end) : find_end_tag(t->end, c->end, name);
    if (end) {
      if (i == SCRIPT && t->is_data) keep_data(c, t->end, end);
      const uint8_t *close = memchr(end, '>', (size_t)(c->end - end));
      c->at = close ? close + 1 : c->end;
      return true;
    }
    c->endless[i] = true;
    if (i > STYLE) break;
    // The rest of the page is script or style, as browsers see it.
    c->at = c->end;
    return true;
  }
  return false;
}

static void clean_start_tag(cleaner *c) {
  tag t = read_tag(c->at + 1, c->end);
  if (skip_raw(c, &t)) return;
  uint64_t name = chtml_name(c->at + 1, t.name_end - c->at - 1);
  bool is_deep = !is_shallow(name) && !t.closes_itself;
  if (is_deep && c->depth == MAX_DEPTH) {
    // What the element holds stays, on a line of its own.
    c->dropped++;
    put(c, "<br>", 4);
  } else {
    c->depth += is_deep;
    put(c, c->at, t.name_end - c->at);
    if (t.attributes <= MAX_ATTRIBUTES) {
      put(c, t.name_end, t.end - t.name_end);
    } else {
      put(c, ">", 1);
    }
  }
  c->at = t.end;
}

static void clean_end_tag(cleaner *c) {
  const uint8_t *name_end = c->at + 2;
  while (name_end < c->end && !is_space(*name_end) && *name_end != '>') name_end++;
  const uint8_t *close = memchr(name_end, '>', (size_t)(c->end - name_end));
  if (!is_shallow(chtml_name(c->at + 2, name_end - c->at - 2)) && c->dropped > 0) {
    c->dropped--;
    put(c, "<br>", 4);
  } else {
    c->depth -= c->depth > 0 && !is_shallow(chtml_name(c->at + 2, name_end - c->at - 2));
    put(c, c->at, name_end - c->at);
    put(c, ">", 1);
  }
  c->at = close ? close + 1 : c->end;
}

static void clean_comment(cleaner *c) {
  const uint8_t *close = find(c->at + 2, c->end, "-->");
  c->at = close ? close + 3 : c->end;
}

static void clean_declaration(cleaner *c) {
  const uint8_t *close = memchr(c->at, '>', (size_t)(c->end - c->at));
  c->at = close ? close + 1 : c->end;
}

void chtml_clean(chtml_page *page, const uint8_t *bytes, int64_t count, chtml_list *clean) {
  cleaner c = {.at = bytes, .end = bytes + count, .page = page, .clean = clean};
  while (c.at < c.end) {
    const uint8_t *open = memchr(c.at, '<', (size_t)(c.end - c.at));
    if (!open) open = c.end;
    put(&c, c.at, open - c.at);
    c.at = open;
    uint8_t next = c.end - c.at > 2 ? c.at[1] : 0;
    if (is_letter(next)) {
      clean_start_tag(&c);
    } else if (next == '/' && is_letter(c.at[2])) {
      clean_end_tag(&c);
    } else if (next == '!' && c.end - c.at > 4 && c.at[2] == '-' && c.at[3] == '-') {
      clean_comment(&c);
    } else if (next == '!' || next == '?' || next == '/') {
      clean_declaration(&c);
    } else if (c.at < c.end) {
      put(&c, "&lt;", 4);
      c.at++;
    }
  }
}
