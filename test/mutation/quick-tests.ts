/** All quick tests of the rules as one file: the modules are loaded once for a mutant, not once for each file. */
import '../../domain/eligibility/answer.test';
import '../../domain/eligibility/asked.test';
import '../../domain/eligibility/check-facts.test';
import '../../domain/eligibility/compare-assessments.test';
import '../../domain/eligibility/doubts.test';
import '../../domain/eligibility/examples.test';
import '../../domain/eligibility/extra-matters.test';
import '../../domain/eligibility/means.test';
import '../../domain/eligibility/next-question.test';
import '../../domain/eligibility/pack-for.test';
import '../../domain/eligibility/pack-plan.test';
import '../../domain/eligibility/proofs.test';
import '../../domain/eligibility/rule-book.test';
import '../../domain/eligibility/standing.test';
import '../../domain/eligibility/when.test';
