using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Audit;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Server.Hosting;

namespace JudicialAnalogs.Server.Audit;

/// <summary>Audits whether decisions of some groups are called more often than others. The command line audits with it too.</summary>
/// <param name="engine">Engine, caught up.</param>
public sealed class FairnessAnswers(Engine engine)
{
    /// <summary>What the ledger calls the reading.</summary>
    public const string Action = "audit.fairness";

    /// <summary>Audits the archive as it is. It learns from halves of it and takes seconds to minutes.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    public FairnessAudit Audit(CancellationToken cancellationToken)
    {
        var table = engine.Counts.Table;
        var alerts = new HeldOutAlerts(new LayeredSanctions(engine.Sanctions, KnownSanctions.Instance), new DivergenceOptions());
        return FairnessAudit.Of([.. alerts.OfPunishments(table, cancellationToken), .. alerts.OfFacts(table, engine.FactsCalibration.Calibration)]);
    }
}
