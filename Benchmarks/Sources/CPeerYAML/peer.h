#ifndef RUBRIC_BENCH_PEER_H
#define RUBRIC_BENCH_PEER_H
#include <yaml.h>

/// Every event of a text, made by libyaml and thrown away: how fast anything that reads YAML here can be.
static inline long peer_event_count(const unsigned char *bytes, size_t size) {
  yaml_parser_t parser;
  yaml_event_t event;
  long count = 0;
  int done = 0;
  if (!yaml_parser_initialize(&parser)) return -1;
  yaml_parser_set_input_string(&parser, bytes, size);
  while (!done) {
    if (!yaml_parser_parse(&parser, &event)) { count = -1; break; }
    done = event.type == YAML_STREAM_END_EVENT;
    count += 1;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return count;
}

#endif
