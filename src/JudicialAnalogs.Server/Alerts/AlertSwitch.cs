using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Installation;

namespace JudicialAnalogs.Server.Alerts;

/// <summary>The kill switch of the findings of divergence: while it is off, answers say so in their place, and no reason is asked for what nobody sees.</summary>
/// <param name="file">While it is there, no finding is shown.</param>
/// <param name="ledger">Keeps who turned it.</param>
internal sealed class AlertSwitch(string file, ILedger ledger) : KillSwitch(file, "alerts", ledger);
