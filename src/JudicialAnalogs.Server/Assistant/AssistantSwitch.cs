using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Installation;

namespace JudicialAnalogs.Server.Assistant;

/// <summary>The kill switch of the language model.</summary>
/// <param name="file">While it is there, no model is asked.</param>
/// <param name="ledger">Keeps who turned it.</param>
internal sealed class AssistantSwitch(string file, ILedger ledger) : KillSwitch(file, "assistant", ledger);
