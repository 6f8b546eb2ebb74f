using JudicialAnalogs.Records;

namespace JudicialAnalogs.Server.Installation;

/// <summary>Turns a part of the server off without a restart: by a file, which may be made by hand, and noted in the ledger when it is turned here.</summary>
/// <param name="file">While it is there, the part is off.</param>
/// <param name="name">What the ledger calls the part.</param>
/// <param name="ledger">Keeps who turned it.</param>
internal abstract class KillSwitch(string file, string name, ILedger ledger)
{
    /// <summary>Whether the part is off.</summary>
    public bool IsOff => File.Exists(file);

    /// <summary>Turns it; where it stands so already, nothing is done.</summary>
    /// <param name="off">True to turn it off.</param>
    /// <param name="caller">Who turns it.</param>
    /// <param name="cancellationToken">Stops before it is turned.</param>
    public async Task TurnAsync(bool off, Caller caller, CancellationToken cancellationToken)
    {
        if (off == IsOff)
            return;
        await ledger.NoteAsync(caller, $"{name}.{(off ? "off" : "on")}", "", ReadOnlyMemory<byte>.Empty, cancellationToken);
        if (off)
            await File.WriteAllBytesAsync(file, [], CancellationToken.None);
        else
            File.Delete(file);
    }
}
