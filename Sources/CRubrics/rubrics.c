#include "CRubrics.h"

// A file that is added to `rubrics` needs three lines here; EmbeddedFrameworkTests names one that is missing.

static const uint8_t framework[] = {
#embed "../../rubrics/framework.yml"
};
static const uint8_t metrics[] = {
#embed "../../rubrics/metrics.yml"
};
static const uint8_t educator_workforce[] = {
#embed "../../rubrics/practices/3-educator-workforce.yml"
};
static const uint8_t professional_learning[] = {
#embed "../../rubrics/practices/4-professional-learning.yml"
};
static const uint8_t family_engagement[] = {
#embed "../../rubrics/practices/9-family-engagement.yml"
};
static const uint8_t educator_supply[] = {
#embed "../../rubrics/policy-areas/1-educator-supply.yml"
};
static const uint8_t profile[] = {
#embed "../../rubrics/profile.yml"
};
static const uint8_t expectations[] = {
#embed "../../rubrics/expectations.yml"
};
static const uint8_t all_not_applicable[] = {
#embed "../../rubrics/vectors/all-not-applicable.yml"
};
static const uint8_t all_unrated[] = {
#embed "../../rubrics/vectors/all-unrated.yml"
};
static const uint8_t foster_of_14[] = {
#embed "../../rubrics/vectors/foster-of-14.yml"
};
static const uint8_t half_coverage[] = {
#embed "../../rubrics/vectors/half-coverage.yml"
};
static const uint8_t metrics_and_small_groups[] = {
#embed "../../rubrics/vectors/metrics-and-small-groups.yml"
};
static const uint8_t surplus_and_ties[] = {
#embed "../../rubrics/vectors/surplus-and-ties.yml"
};

static const struct {
  const char *path;
  const uint8_t *bytes;
  size_t size;
} files[] = {
  { "framework.yml", framework, sizeof framework },
  { "metrics.yml", metrics, sizeof metrics },
  { "practices/3-educator-workforce.yml", educator_workforce, sizeof educator_workforce },
  { "practices/4-professional-learning.yml", professional_learning, sizeof professional_learning },
  { "practices/9-family-engagement.yml", family_engagement, sizeof family_engagement },
  { "policy-areas/1-educator-supply.yml", educator_supply, sizeof educator_supply },
  { "profile.yml", profile, sizeof profile },
  { "expectations.yml", expectations, sizeof expectations },
  { "vectors/all-not-applicable.yml", all_not_applicable, sizeof all_not_applicable },
  { "vectors/all-unrated.yml", all_unrated, sizeof all_unrated },
  { "vectors/foster-of-14.yml", foster_of_14, sizeof foster_of_14 },
  { "vectors/half-coverage.yml", half_coverage, sizeof half_coverage },
  { "vectors/metrics-and-small-groups.yml", metrics_and_small_groups, sizeof metrics_and_small_groups },
  { "vectors/surplus-and-ties.yml", surplus_and_ties, sizeof surplus_and_ties },
};

int32_t rubric_embedded_count(void) { return sizeof files / sizeof files[0]; }
const char *rubric_embedded_path(int32_t index) { return files[index].path; }
const uint8_t *rubric_embedded_bytes(int32_t index) { return files[index].bytes; }
size_t rubric_embedded_size(int32_t index) { return files[index].size; }
