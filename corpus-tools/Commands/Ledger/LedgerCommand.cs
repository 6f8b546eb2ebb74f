using System.CommandLine;

namespace JudicialAnalogs.CorpusTools.Commands.Ledger;

/// <summary><c>analogs ledger …</c>: the ledger of everything done.</summary>
internal static class LedgerCommand
{
    public static Command Build() => new CommandWithExample("ledger", "Looks after the ledger of everything done.", "analogs ledger verify")
    {
        LedgerVerifyCommand.Build(),
        LedgerCheckpointCommand.Build(),
        LedgerKeyCommand.Build(),
    };

    /// <summary>Where the key lies that a command's own server signs with.</summary>
    public static Option<string?> Key() => new("--checkpoint-key")
    {
        Description = "Private key that signs checkpoints, made when missing; without it checkpoint-key.pem in the data folder.",
        HelpName = "FILE",
    };
}
