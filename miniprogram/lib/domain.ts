export * from '../../domain/application/index';
export type { ActionContract, Answer, InputOf, Refusal } from '../../contract/envelope';
export * from '../../contract/citizen/cases';
export * from '../../contract/citizen/materials';
export * from '../../contract/citizen/save-draft';
export * from '../../contract/citizen/submit-application';
export type * from '../../contract/citizen/views';
