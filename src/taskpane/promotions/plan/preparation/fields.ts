import { promoPreparationTerms as preparation } from "../../../../vocabulary";
import { fewestSources } from "../../../../vocabulary/terms/supplySettings";

/** What the planner decides of backups, customer service and the request for quotes. */
export const preparationFields = {
  fewestSources,
  fewestBackups: preparation.fewestBackups,
  contactRate: preparation.contactRate,
  casesPerAgentDay: preparation.casesPerAgentDay,
  quoteOrigin: preparation.quoteOrigin,
  quoteDestination: preparation.quoteDestination,
  quoteServices: preparation.quoteServices,
} as const;
