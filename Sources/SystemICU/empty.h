/* Empty on purpose: ICU headers must never reach Swift, they clash with Foundation's own copy of ICU. */
