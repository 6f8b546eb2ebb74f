using System.Buffers;
using JudicialAnalogs.Practice.Export;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Audit.Export;

/// <summary>
/// An export that may leave. Rows are made as they are asked for, in pieces of a few dozen kilobytes: whoever sends them waits until the
/// receiver has taken what was sent before, and nothing is held whole.
/// </summary>
internal sealed class PreparedExport(CountExport export, long archiveSequence, IExportFormat format, Wording wording, AnswerContext context)
{
    private const int Piece = 64 * 1024;

    /// <summary>Versions and notices.</summary>
    public AnswerContext Context => context;

    /// <summary>What it holds.</summary>
    public ExportSummary Summary { get; } = SummaryOf(export);

    /// <summary>The codebook, in one piece. Its bytes are good until the next piece is asked for.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Codebook()
    {
        var piece = new ArrayBufferWriter<byte>(Piece);
        format.BeginCodebook(piece);
        foreach (var entry in Export.Codebook.Of(export, archiveSequence, wording))
            format.Write(entry, piece);
        yield return piece.WrittenMemory;
    }

    /// <summary>The counts, piece by piece. The bytes of a piece are good until the next is asked for.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Counts()
    {
        var piece = new ArrayBufferWriter<byte>(Piece * 2);
        format.BeginCounts(piece);
        foreach (var row in export.Read())
        {
            format.Write(row, piece);
            if (piece.WrittenCount < Piece)
                continue;
            yield return piece.WrittenMemory;
            piece.ResetWrittenCount();
        }

        if (piece.WrittenCount > 0)
            yield return piece.WrittenMemory;
    }

    private static ExportSummary SummaryOf(CountExport export)
    {
        var summary = new ExportSummary { Rows = export.Rows, RowsLeftOut = export.LeftOut, FewestActs = CountExport.FewestActs };
        summary.RowsByCoarsening.AddRange(export.RowsByStep);
        return summary;
    }
}
