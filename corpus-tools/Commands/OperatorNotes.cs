using System.Text;
using JudicialAnalogs.Records;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary>What the operator does past the services of a server, noted in the ledger all the same.</summary>
internal static class OperatorNotes
{
    /// <summary>Notes one thing.</summary>
    /// <param name="records">The records.</param>
    /// <param name="action">What, e.g. <c>index.tune</c>.</param>
    /// <param name="subject">To what, nothing personal.</param>
    /// <param name="details">What with, of which the hash is kept.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    public static Task NoteAsync(IRecords records, string action, string subject, string details, CancellationToken cancellationToken) =>
        records.Ledger.NoteAsync(new Caller("local", "operator", "command line"), action, subject, Encoding.UTF8.GetBytes(details), cancellationToken);
}
