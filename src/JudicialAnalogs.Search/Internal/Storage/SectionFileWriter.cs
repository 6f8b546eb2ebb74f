using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>
/// Writes a file of checksummed sections: 16 bytes of magic and version, the sections (each aligned to 64 bytes), then a table of
/// (id, offset, length, checksum) and a 32-byte footer (table offset, number of sections, checksum of the table, magic). Little-endian throughout.
/// </summary>
internal sealed class SectionFileWriter : IDisposable
{
    public const ulong Magic = 0x0031474553_53414AUL; // "JASSEG1"
    public const int FormatVersion = 4;
    public const int EntryBytes = 32;
    public const int FooterBytes = 32;
    private readonly FileStream _stream;
    private readonly List<(long Id, long Offset, long Length, ulong Check)> _table = [];
    private RunningChecksum _running;
    private long _begun;

    public SectionFileWriter(string path)
    {
        _stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        Span<byte> header = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64LittleEndian(header, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(header[8..], FormatVersion);
        _stream.Write(header);
    }

    /// <summary>Bytes of the section under way.</summary>
    public long Written => _stream.Position - _begun;

    /// <summary>Begins a section that is written piece by piece.</summary>
    public void Begin()
    {
        while (_stream.Position % 64 != 0)
            _stream.WriteByte(0);
        _begun = _stream.Position;
        _running = new RunningChecksum(0);
    }

    public void Append<T>(ReadOnlySpan<T> content)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(content);
        _running.Append(bytes);
        _stream.Write(bytes);
    }

    /// <summary>Ends the section under way and names it.</summary>
    public void End(int id) => _table.Add((id, _begun, Written, _running.Finish()));

    public void Write<T>(int id, ReadOnlySpan<T> content)
        where T : unmanaged
    {
        Begin();
        Append(content);
        End(id);
    }

    public void WriteStrings(int id, IEnumerable<string> values) => Write<byte>(id, Encoding.UTF8.GetBytes(string.Join('\0', values)));

    /// <summary>Writes the table and waits until all of it is on the disk; the answer names the content.</summary>
    public ulong Finish()
    {
        var offset = _stream.Position;
        var table = new byte[_table.Count * EntryBytes];
        for (var i = 0; i < _table.Count; i++)
        {
            var entry = table.AsSpan(i * EntryBytes, EntryBytes);
            BinaryPrimitives.WriteInt64LittleEndian(entry, _table[i].Id);
            BinaryPrimitives.WriteInt64LittleEndian(entry[8..], _table[i].Offset);
            BinaryPrimitives.WriteInt64LittleEndian(entry[16..], _table[i].Length);
            BinaryPrimitives.WriteUInt64LittleEndian(entry[24..], _table[i].Check);
        }

        var check = Checksum.Of(table);
        Span<byte> footer = stackalloc byte[FooterBytes];
        BinaryPrimitives.WriteInt64LittleEndian(footer, offset);
        BinaryPrimitives.WriteInt64LittleEndian(footer[8..], _table.Count);
        BinaryPrimitives.WriteUInt64LittleEndian(footer[16..], check);
        BinaryPrimitives.WriteUInt64LittleEndian(footer[24..], Magic);
        _stream.Write(table);
        _stream.Write(footer);
        _stream.Flush(flushToDisk: true);
        return check;
    }

    public void Dispose() => _stream.Dispose();
}
