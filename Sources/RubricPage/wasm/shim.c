// What Embedded Swift needs from its host besides the C library.
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <yaml.h>

// The browser's own random bytes, from which dictionaries take their seeds.
__attribute__((import_module("host"), import_name("random_bytes")))
void host_random_bytes(void *bytes, size_t count);

// The host calls this once, before anything else. Without it the linker would end the C library after each call.
void __wasm_call_ctors(void);
__attribute__((export_name("_initialize"))) void initialize(void) {
  __wasm_call_ctors();
  // How deep a file may be nested is judged by the library, with its place.
  yaml_set_max_nest_level(INT_MAX);
}

void arc4random_buf(void *bytes, size_t count) { host_random_bytes(bytes, count); }

uintptr_t __stack_chk_guard = 0x5bd1e995;
void __stack_chk_fail(void) { __builtin_trap(); }

// The words of a failed precondition have nowhere to go; the trap that follows reaches the host.
int putchar(int character) { return character; }

// musl's conversion takes the C locale, and rounds to the nearest double.
const char *_swift_stdlib_strtod_clocale(const char *text, double *number) {
  char *end;
  *number = strtod(text, &end);
  return end;
}

// libyaml's assertions: the C library would print them, which takes files.
_Noreturn void __assert_fail(const char *claim, const char *file, int line, const char *function) {
  (void)claim, (void)file, (void)line, (void)function;
  __builtin_trap();
}

// The C library says by it that it was built without `long double`, which nothing here asks for.
int fputs(const char *restrict text, FILE *restrict file) {
  (void)text, (void)file;
  __builtin_trap();
}
