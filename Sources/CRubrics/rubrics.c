#include "CRubrics.h"

// A file that is added to `rubrics` needs three lines and a row here; EmbeddedFrameworkTests names one that is
// missing.

static const uint8_t framework[] = {
#embed "../../rubrics/framework.yml"
};
static const uint8_t metrics[] = {
#embed "../../rubrics/metrics.yml"
};
static const uint8_t shared_vision[] = {
#embed "../../rubrics/practices/1-shared-vision.yml"
};
static const uint8_t engaged_leadership[] = {
#embed "../../rubrics/practices/2-engaged-leadership.yml"
};
static const uint8_t educator_workforce[] = {
#embed "../../rubrics/practices/3-educator-workforce.yml"
};
static const uint8_t professional_learning[] = {
#embed "../../rubrics/practices/4-professional-learning.yml"
};
static const uint8_t developmental_change[] = {
#embed "../../rubrics/practices/5-developmental-change.yml"
};
static const uint8_t deeper_learning[] = {
#embed "../../rubrics/practices/6-deeper-learning.yml"
};
static const uint8_t evidence_for_improvement[] = {
#embed "../../rubrics/practices/7-evidence-for-improvement.yml"
};
static const uint8_t student_supports[] = {
#embed "../../rubrics/practices/8-student-supports.yml"
};
static const uint8_t family_engagement[] = {
#embed "../../rubrics/practices/9-family-engagement.yml"
};
static const uint8_t educator_supply[] = {
#embed "../../rubrics/policy-areas/1-educator-supply.yml"
};
static const uint8_t instructional_capacity[] = {
#embed "../../rubrics/policy-areas/2-instructional-capacity.yml"
};
static const uint8_t assessment_and_data[] = {
#embed "../../rubrics/policy-areas/3-assessment-and-data.yml"
};
static const uint8_t coherent_supports[] = {
#embed "../../rubrics/policy-areas/4-coherent-supports.yml"
};
static const uint8_t equitable_resources[] = {
#embed "../../rubrics/policy-areas/5-equitable-resources.yml"
};
static const uint8_t profile[] = {
#embed "../../rubrics/profile.yml"
};
static const uint8_t expectations[] = {
#embed "../../rubrics/expectations.yml"
};
static const uint8_t plan[] = {
#embed "../../rubrics/plan.yml"
};
static const uint8_t crosswalk_cde_local_indicators[] = {
#embed "../../rubrics/crosswalks/cde-local-indicators.yml"
};
static const uint8_t import_cde_acgr[] = {
#embed "../../rubrics/imports/cde-acgr.yml"
};
static const uint8_t import_cde_chronic_absenteeism[] = {
#embed "../../rubrics/imports/cde-chronic-absenteeism.yml"
};
static const uint8_t import_cde_dashboard_chronic[] = {
#embed "../../rubrics/imports/cde-dashboard-chronic.yml"
};
static const uint8_t import_cde_dashboard_college_career[] = {
#embed "../../rubrics/imports/cde-dashboard-college-career.yml"
};
static const uint8_t import_cde_dashboard_ela[] = {
#embed "../../rubrics/imports/cde-dashboard-ela.yml"
};
static const uint8_t import_cde_dashboard_english_learner_progress[] = {
#embed "../../rubrics/imports/cde-dashboard-english-learner-progress.yml"
};
static const uint8_t import_cde_dashboard_english_learner_progress_before_2024[] = {
#embed "../../rubrics/imports/cde-dashboard-english-learner-progress-before-2024.yml"
};
static const uint8_t import_cde_dashboard_graduation[] = {
#embed "../../rubrics/imports/cde-dashboard-graduation.yml"
};
static const uint8_t import_cde_dashboard_math[] = {
#embed "../../rubrics/imports/cde-dashboard-math.yml"
};
static const uint8_t import_cde_dashboard_suspension[] = {
#embed "../../rubrics/imports/cde-dashboard-suspension.yml"
};
static const uint8_t import_cde_priority_2[] = {
#embed "../../rubrics/imports/cde-priority-2.yml"
};
static const uint8_t import_cde_priority_3[] = {
#embed "../../rubrics/imports/cde-priority-3.yml"
};
static const uint8_t import_cde_public_districts[] = {
#embed "../../rubrics/imports/cde-public-districts.yml"
};
static const uint8_t import_cde_suspension[] = {
#embed "../../rubrics/imports/cde-suspension.yml"
};
static const uint8_t import_cde_teacher_assignments[] = {
#embed "../../rubrics/imports/cde-teacher-assignments.yml"
};
static const uint8_t import_tidy_district_metrics[] = {
#embed "../../rubrics/imports/tidy-district-metrics.yml"
};
static const uint8_t import_tidy_teacher_assignments[] = {
#embed "../../rubrics/imports/tidy-teacher-assignments.yml"
};
static const uint8_t import_tidy_teacher_experience[] = {
#embed "../../rubrics/imports/tidy-teacher-experience.yml"
};
static const uint8_t vector_all_not_applicable[] = {
#embed "../../rubrics/vectors/all-not-applicable.yml"
};
static const uint8_t vector_all_unrated[] = {
#embed "../../rubrics/vectors/all-unrated.yml"
};
static const uint8_t vector_elementary_district[] = {
#embed "../../rubrics/vectors/elementary-district.yml"
};
static const uint8_t vector_even_and_years_apart[] = {
#embed "../../rubrics/vectors/even-and-years-apart.yml"
};
static const uint8_t vector_every_quadrant[] = {
#embed "../../rubrics/vectors/every-quadrant.yml"
};
static const uint8_t vector_foster_of_14[] = {
#embed "../../rubrics/vectors/foster-of-14.yml"
};
static const uint8_t vector_full_district[] = {
#embed "../../rubrics/vectors/full-district.yml"
};
static const uint8_t vector_geometric[] = {
#embed "../../rubrics/vectors/geometric.yml"
};
static const uint8_t vector_half_coverage[] = {
#embed "../../rubrics/vectors/half-coverage.yml"
};
static const uint8_t vector_high_district[] = {
#embed "../../rubrics/vectors/high-district.yml"
};
static const uint8_t vector_index_at_half[] = {
#embed "../../rubrics/vectors/index-at-half.yml"
};
static const uint8_t vector_index_below_half[] = {
#embed "../../rubrics/vectors/index-below-half.yml"
};
static const uint8_t vector_metrics_and_small_groups[] = {
#embed "../../rubrics/vectors/metrics-and-small-groups.yml"
};
static const uint8_t vector_minimum[] = {
#embed "../../rubrics/vectors/minimum.yml"
};
static const uint8_t vector_no_reference[] = {
#embed "../../rubrics/vectors/no-reference.yml"
};
static const uint8_t vector_one_rated[] = {
#embed "../../rubrics/vectors/one-rated.yml"
};
static const uint8_t vector_students_expected[] = {
#embed "../../rubrics/vectors/students-expected.yml"
};
static const uint8_t vector_surplus_and_ties[] = {
#embed "../../rubrics/vectors/surplus-and-ties.yml"
};
static const uint8_t vector_ties_over_domains[] = {
#embed "../../rubrics/vectors/ties-over-domains.yml"
};

static const struct {
  const char *path;
  const uint8_t *bytes;
  size_t size;
} files[] = {
  { "framework.yml", framework, sizeof framework },
  { "metrics.yml", metrics, sizeof metrics },
  { "practices/1-shared-vision.yml", shared_vision, sizeof shared_vision },
  { "practices/2-engaged-leadership.yml", engaged_leadership, sizeof engaged_leadership },
  { "practices/3-educator-workforce.yml", educator_workforce, sizeof educator_workforce },
  { "practices/4-professional-learning.yml", professional_learning, sizeof professional_learning },
  { "practices/5-developmental-change.yml", developmental_change, sizeof developmental_change },
  { "practices/6-deeper-learning.yml", deeper_learning, sizeof deeper_learning },
  { "practices/7-evidence-for-improvement.yml", evidence_for_improvement, sizeof evidence_for_improvement },
  { "practices/8-student-supports.yml", student_supports, sizeof student_supports },
  { "practices/9-family-engagement.yml", family_engagement, sizeof family_engagement },
  { "policy-areas/1-educator-supply.yml", educator_supply, sizeof educator_supply },
  { "policy-areas/2-instructional-capacity.yml", instructional_capacity, sizeof instructional_capacity },
  { "policy-areas/3-assessment-and-data.yml", assessment_and_data, sizeof assessment_and_data },
  { "policy-areas/4-coherent-supports.yml", coherent_supports, sizeof coherent_supports },
  { "policy-areas/5-equitable-resources.yml", equitable_resources, sizeof equitable_resources },
  { "profile.yml", profile, sizeof profile },
  { "expectations.yml", expectations, sizeof expectations },
  { "plan.yml", plan, sizeof plan },
  { "crosswalks/cde-local-indicators.yml", crosswalk_cde_local_indicators, sizeof crosswalk_cde_local_indicators },
  { "imports/cde-acgr.yml", import_cde_acgr, sizeof import_cde_acgr },
  { "imports/cde-chronic-absenteeism.yml", import_cde_chronic_absenteeism, sizeof import_cde_chronic_absenteeism },
  { "imports/cde-dashboard-chronic.yml", import_cde_dashboard_chronic, sizeof import_cde_dashboard_chronic },
  { "imports/cde-dashboard-college-career.yml", import_cde_dashboard_college_career, sizeof import_cde_dashboard_college_career },
  { "imports/cde-dashboard-ela.yml", import_cde_dashboard_ela, sizeof import_cde_dashboard_ela },
  { "imports/cde-dashboard-english-learner-progress.yml", import_cde_dashboard_english_learner_progress, sizeof import_cde_dashboard_english_learner_progress },
  { "imports/cde-dashboard-english-learner-progress-before-2024.yml", import_cde_dashboard_english_learner_progress_before_2024, sizeof import_cde_dashboard_english_learner_progress_before_2024 },
  { "imports/cde-dashboard-graduation.yml", import_cde_dashboard_graduation, sizeof import_cde_dashboard_graduation },
  { "imports/cde-dashboard-math.yml", import_cde_dashboard_math, sizeof import_cde_dashboard_math },
  { "imports/cde-dashboard-suspension.yml", import_cde_dashboard_suspension, sizeof import_cde_dashboard_suspension },
  { "imports/cde-priority-2.yml", import_cde_priority_2, sizeof import_cde_priority_2 },
  { "imports/cde-priority-3.yml", import_cde_priority_3, sizeof import_cde_priority_3 },
  { "imports/cde-public-districts.yml", import_cde_public_districts, sizeof import_cde_public_districts },
  { "imports/cde-suspension.yml", import_cde_suspension, sizeof import_cde_suspension },
  { "imports/cde-teacher-assignments.yml", import_cde_teacher_assignments, sizeof import_cde_teacher_assignments },
  { "imports/tidy-district-metrics.yml", import_tidy_district_metrics, sizeof import_tidy_district_metrics },
  { "imports/tidy-teacher-assignments.yml", import_tidy_teacher_assignments, sizeof import_tidy_teacher_assignments },
  { "imports/tidy-teacher-experience.yml", import_tidy_teacher_experience, sizeof import_tidy_teacher_experience },
  { "vectors/all-not-applicable.yml", vector_all_not_applicable, sizeof vector_all_not_applicable },
  { "vectors/all-unrated.yml", vector_all_unrated, sizeof vector_all_unrated },
  { "vectors/elementary-district.yml", vector_elementary_district, sizeof vector_elementary_district },
  { "vectors/even-and-years-apart.yml", vector_even_and_years_apart, sizeof vector_even_and_years_apart },
  { "vectors/every-quadrant.yml", vector_every_quadrant, sizeof vector_every_quadrant },
  { "vectors/foster-of-14.yml", vector_foster_of_14, sizeof vector_foster_of_14 },
  { "vectors/full-district.yml", vector_full_district, sizeof vector_full_district },
  { "vectors/geometric.yml", vector_geometric, sizeof vector_geometric },
  { "vectors/half-coverage.yml", vector_half_coverage, sizeof vector_half_coverage },
  { "vectors/high-district.yml", vector_high_district, sizeof vector_high_district },
  { "vectors/index-at-half.yml", vector_index_at_half, sizeof vector_index_at_half },
  { "vectors/index-below-half.yml", vector_index_below_half, sizeof vector_index_below_half },
  { "vectors/metrics-and-small-groups.yml", vector_metrics_and_small_groups, sizeof vector_metrics_and_small_groups },
  { "vectors/minimum.yml", vector_minimum, sizeof vector_minimum },
  { "vectors/no-reference.yml", vector_no_reference, sizeof vector_no_reference },
  { "vectors/one-rated.yml", vector_one_rated, sizeof vector_one_rated },
  { "vectors/students-expected.yml", vector_students_expected, sizeof vector_students_expected },
  { "vectors/surplus-and-ties.yml", vector_surplus_and_ties, sizeof vector_surplus_and_ties },
  { "vectors/ties-over-domains.yml", vector_ties_over_domains, sizeof vector_ties_over_domains },
};

int32_t rubric_embedded_count(void) { return sizeof files / sizeof files[0]; }
const char *rubric_embedded_path(int32_t index) { return files[index].path; }
const uint8_t *rubric_embedded_bytes(int32_t index) { return files[index].bytes; }
size_t rubric_embedded_size(int32_t index) { return files[index].size; }
