/** All quick tests of the rules as one file: the modules are loaded once for a mutant, not once for each file. */
import '../../domain/eligibility/answer.test';
import '../../domain/eligibility/asked.test';
import '../../domain/eligibility/facts/check-facts.test';
import '../../domain/eligibility/trace/compare-assessments.test';
import '../../domain/eligibility/decision/doubts.test';
import '../../domain/eligibility/examples.test';
import '../../domain/eligibility/decision/extra-matters.test';
import '../../domain/eligibility/means/means.test';
import '../../domain/eligibility/next-question.test';
import '../../domain/eligibility/packs/pack-for.test';
import '../../domain/eligibility/packs/pack-plan.test';
import '../../domain/eligibility/facts/proofs.test';
import '../../domain/eligibility/rule-book.test';
import '../../domain/eligibility/standing/standing.test';
import '../../domain/eligibility/facts/when.test';
