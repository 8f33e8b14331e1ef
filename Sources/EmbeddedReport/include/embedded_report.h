#ifndef EMBEDDED_REPORT_H
#define EMBEDDED_REPORT_H

#include <stddef.h>

/// A file as embedded in the binary. Its bytes live as long as the process.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} embedded_file;

/// How the HTML report looks: report.css.
embedded_file embedded_report_style(void);

/// What the HTML report does by itself: report.js.
embedded_file embedded_report_script(void);

#endif
