#include "embedded_report.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char style[] = {
#embed "report.css"
};
static const unsigned char script[] = {
#embed "report.js"
};

embedded_file embedded_report_style(void) { return (embedded_file){style, sizeof style}; }

embedded_file embedded_report_script(void) { return (embedded_file){script, sizeof script}; }
