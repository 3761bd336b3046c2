import { procedureDocument } from '../procedure/document';

process.stdout.write(procedureDocument());
