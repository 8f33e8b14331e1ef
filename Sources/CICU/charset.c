#include "cicu.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>

int cicu_detect(const uint8_t *bytes, int32_t count) {
  // As the detector names them. What it calls ISO-8859-1 has no characters but those of windows-1252.
  static const struct {
    const char *name;
    int encoding;
  } known[] = {
    {"UTF-8", CICU_UTF_8}, {"UTF-16LE", CICU_UTF_16LE}, {"UTF-16BE", CICU_UTF_16BE},
    {"windows-1252", CICU_WINDOWS_1252}, {"ISO-8859-1", CICU_WINDOWS_1252}};
  UErrorCode status = U_ZERO_ERROR;
  int encoding = -1;
  UCharsetDetector *detector = ucsdet_open(&status);
  ucsdet_setText(detector, (const char *)bytes, count, &status);
  int32_t found = 0;
  // The likeliest first.
  const UCharsetMatch **matches = ucsdet_detectAll(detector, &found, &status);
  for (int32_t i = 0; U_SUCCESS(status) && i < found && encoding < 0; i++) {
    const char *name = ucsdet_getName(matches[i], &status);
    for (size_t k = 0; U_SUCCESS(status) && k < sizeof known / sizeof *known; k++) {
      if (strcmp(name, known[k].name) == 0) encoding = known[k].encoding;
    }
  }
  ucsdet_close(detector);
  return encoding < 0 ? CICU_WINDOWS_1252 : encoding;
}

struct cicu_decoder {
  UConverter *source, *utf8;
  UChar pivot[1024];
  UChar *pivot_source, *pivot_target;
  // Where the bytes of this call begin, in memory and in the input.
  const char *start;
  int64_t offset;
  int64_t replaced, first;
};

static void replace(
  const void *context, UConverterToUnicodeArgs *args, const char *units, int32_t length, UConverterCallbackReason reason,
  UErrorCode *status
) {
  (void)units;
  if (reason > UCNV_IRREGULAR) return;
  cicu_decoder *decoder = (cicu_decoder *)context;
  if (decoder->replaced++ == 0) decoder->first = decoder->offset + (args->source - decoder->start) - length;
  static const UChar replacement = 0xFFFD;
  *status = U_ZERO_ERROR;
  ucnv_cbToUWriteUChars(args, &replacement, 1, 0, status);
}

cicu_decoder *cicu_decoder_open(int encoding) {
  static const char *const names[] = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"};
  cicu_decoder *decoder = calloc(1, sizeof *decoder);
  if (!decoder) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  decoder->source = ucnv_open(names[encoding], &status);
  decoder->utf8 = ucnv_open("UTF-8", &status);
  if (U_SUCCESS(status)) ucnv_setToUCallBack(decoder->source, replace, decoder, NULL, NULL, &status);
  if (U_FAILURE(status)) {
    cicu_decoder_close(decoder);
    return NULL;
  }
  decoder->pivot_source = decoder->pivot_target = decoder->pivot;
  decoder->first = -1;
  return decoder;
}

void cicu_decoder_close(cicu_decoder *decoder) {
  if (!decoder) return;
  ucnv_close(decoder->source);
  ucnv_close(decoder->utf8);
  free(decoder);
}

int64_t cicu_decode(cicu_decoder *decoder, const uint8_t *bytes, int32_t count, bool is_last, uint8_t *target, int64_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const char *source = decoder->start = (const char *)bytes;
  char *written = (char *)target;
  ucnv_convertEx(
    decoder->utf8, decoder->source, &written, written + capacity, &source, source + count, decoder->pivot,
    &decoder->pivot_source, &decoder->pivot_target, decoder->pivot + sizeof decoder->pivot / sizeof *decoder->pivot, false,
    is_last, &status);
  decoder->offset += count;
  return U_FAILURE(status) ? -1 : written - (char *)target;
}

int64_t cicu_replaced_count(const cicu_decoder *decoder) { return decoder->replaced; }
int64_t cicu_replaced_first(const cicu_decoder *decoder) { return decoder->first; }
