#include "embedded_lexicons.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// #embed builds in no time, is rebuilt when a file changes, and leaves one self-contained binary.
static const unsigned char agencies[] = {
#embed "../../Lexicons/agencies.tsv"
};
static const unsigned char boilerplate[] = {
#embed "../../Lexicons/boilerplate.tsv"
};
static const unsigned char common_words[] = {
#embed "../../Lexicons/common-words.tsv"
};
static const unsigned char dates[] = {
#embed "../../Lexicons/dates.tsv"
};
static const unsigned char degrees[] = {
#embed "../../Lexicons/degrees.tsv"
};
static const unsigned char documents[] = {
#embed "../../Lexicons/documents.tsv"
};
static const unsigned char groups[] = {
#embed "../../Lexicons/groups.tsv"
};
static const unsigned char honorifics[] = {
#embed "../../Lexicons/honorifics.tsv"
};
static const unsigned char media_nouns[] = {
#embed "../../Lexicons/media-nouns.tsv"
};
static const unsigned char names[] = {
#embed "../../Lexicons/names.tsv"
};
static const unsigned char organizations[] = {
#embed "../../Lexicons/organizations.tsv"
};
static const unsigned char particles[] = {
#embed "../../Lexicons/particles.tsv"
};
static const unsigned char places[] = {
#embed "../../Lexicons/places.tsv"
};
static const unsigned char pronouns[] = {
#embed "../../Lexicons/pronouns.tsv"
};
static const unsigned char ranks[] = {
#embed "../../Lexicons/ranks.tsv"
};
static const unsigned char reporting_verbs[] = {
#embed "../../Lexicons/reporting-verbs.tsv"
};
static const unsigned char roles[] = {
#embed "../../Lexicons/roles.tsv"
};
static const unsigned char short_forms[] = {
#embed "../../Lexicons/short-forms.tsv"
};
static const unsigned char term_heads[] = {
#embed "../../Lexicons/term-heads.tsv"
};

#define ENTRY(name, identifier) {name, identifier, sizeof identifier}

static const embedded_lexicon lexicons[] = {
  ENTRY("agencies.tsv", agencies),
  ENTRY("boilerplate.tsv", boilerplate),
  ENTRY("common-words.tsv", common_words),
  ENTRY("dates.tsv", dates),
  ENTRY("degrees.tsv", degrees),
  ENTRY("documents.tsv", documents),
  ENTRY("groups.tsv", groups),
  ENTRY("honorifics.tsv", honorifics),
  ENTRY("media-nouns.tsv", media_nouns),
  ENTRY("names.tsv", names),
  ENTRY("organizations.tsv", organizations),
  ENTRY("particles.tsv", particles),
  ENTRY("places.tsv", places),
  ENTRY("pronouns.tsv", pronouns),
  ENTRY("ranks.tsv", ranks),
  ENTRY("reporting-verbs.tsv", reporting_verbs),
  ENTRY("roles.tsv", roles),
  ENTRY("short-forms.tsv", short_forms),
  ENTRY("term-heads.tsv", term_heads),
};

size_t embedded_lexicon_count(void) { return sizeof lexicons / sizeof *lexicons; }

embedded_lexicon embedded_lexicon_at(size_t index) { return lexicons[index]; }
