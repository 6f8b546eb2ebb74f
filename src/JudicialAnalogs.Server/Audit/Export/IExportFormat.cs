using System.Buffers;
using JudicialAnalogs.Practice.Export;

namespace JudicialAnalogs.Server.Audit.Export;

/// <summary>How an export is written down, in UTF-8, line by line.</summary>
internal interface IExportFormat
{
    /// <summary>What stands before the entries of the codebook.</summary>
    void BeginCodebook(IBufferWriter<byte> output);

    /// <summary>An entry of the codebook.</summary>
    void Write(CodebookEntry entry, IBufferWriter<byte> output);

    /// <summary>What stands before the counts.</summary>
    void BeginCounts(IBufferWriter<byte> output);

    /// <summary>A count.</summary>
    void Write(ExportedCount row, IBufferWriter<byte> output);
}
