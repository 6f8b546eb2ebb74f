using JudicialAnalogs.Records;

namespace JudicialAnalogs.Server.Assistant;

/// <summary>The kill switch of the language model: a file that needs no restart, may be made by hand, and is noted in the ledger when it is turned here.</summary>
/// <param name="file">While it is there, no model is asked.</param>
/// <param name="ledger">Keeps who turned it.</param>
internal sealed class AssistantSwitch(string file, ILedger ledger)
{
    /// <summary>Whether no model is asked.</summary>
    public bool IsOff => File.Exists(file);

    /// <summary>Turns it; where it stands so already, nothing is done.</summary>
    /// <param name="off">True to ask no model.</param>
    /// <param name="caller">Who turns it.</param>
    /// <param name="cancellationToken">Stops before it is turned.</param>
    public async Task TurnAsync(bool off, Caller caller, CancellationToken cancellationToken)
    {
        if (off == IsOff)
            return;
        await ledger.NoteAsync(caller, off ? "assistant.off" : "assistant.on", "", ReadOnlyMemory<byte>.Empty, cancellationToken);
        if (off)
            await File.WriteAllBytesAsync(file, [], CancellationToken.None);
        else
            File.Delete(file);
    }
}
