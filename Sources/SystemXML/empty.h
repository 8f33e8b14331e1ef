/* Empty on purpose: only CHTML sees libxml2's headers. */
