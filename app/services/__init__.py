"""One function per thing a person does; no Qt, no HTTP."""
