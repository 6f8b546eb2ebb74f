using System.Buffers.Binary;
using System.Text;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>Reads what <see cref="SectionFileWriter"/> wrote; every checksum is verified when the file is opened.</summary>
internal sealed class SectionFile : IDisposable
{
    private readonly MappedFile _file;
    private readonly Dictionary<long, (long Offset, long Length)> _sections = [];

    /// <exception cref="IndexUnusableException">The file is missing, damaged or foreign.</exception>
    public SectionFile(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            _file = new MappedFile(path);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new IndexUnusableException($"Index file {name} cannot be read: {e.Message}.", e);
        }

        try
        {
            Check = ReadTable();
        }
        catch (InvalidDataException e)
        {
            _file.Dispose();
            throw new IndexUnusableException($"Index file {name} is unusable: {e.Message}.", e);
        }
    }

    /// <summary>Checksum of the table of checksums: the same content has the same value.</summary>
    public ulong Check { get; }

    public long Bytes => _file.Length;

    public bool Has(int id) => _sections.ContainsKey(id);

    /// <summary>A section as it lies in the file; without values when the file does not have it.</summary>
    public MappedSection<T> Map<T>(int id)
        where T : unmanaged
    {
        return _sections.TryGetValue(id, out var place) ? new(_file, place.Offset, place.Length) : default;
    }

    /// <summary>A section that one span can hold.</summary>
    public ReadOnlySpan<T> Read<T>(int id)
        where T : unmanaged => Map<T>(id).All;

    public string[] ReadStrings(int id)
    {
        var bytes = Read<byte>(id);
        return bytes.IsEmpty ? [] : Encoding.UTF8.GetString(bytes).Split('\0');
    }

    public void Dispose() => _file.Dispose();

    private ulong ReadTable()
    {
        if (_file.Length < 16 + SectionFileWriter.FooterBytes)
            throw new InvalidDataException("it is too short");
        var header = _file.Slice(0, 16);
        var footer = _file.Slice(_file.Length - SectionFileWriter.FooterBytes, SectionFileWriter.FooterBytes);
        if (BinaryPrimitives.ReadUInt64LittleEndian(header) != SectionFileWriter.Magic)
            throw new InvalidDataException("it is not an index file");
        var version = BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
        if (version != SectionFileWriter.FormatVersion)
            throw new InvalidDataException($"its format version is {version}, this program reads {SectionFileWriter.FormatVersion}");
        if (BinaryPrimitives.ReadUInt64LittleEndian(footer[24..]) != SectionFileWriter.Magic)
            throw new InvalidDataException("its end is missing");
        var count = BinaryPrimitives.ReadInt64LittleEndian(footer[8..]);
        if (count is < 0 or > 10_000)
            throw new InvalidDataException("its table is damaged");
        var table = _file.Slice(BinaryPrimitives.ReadInt64LittleEndian(footer), count * SectionFileWriter.EntryBytes);
        var check = BinaryPrimitives.ReadUInt64LittleEndian(footer[16..]);
        if (Checksum.Of(table) != check)
            throw new InvalidDataException("its table is damaged");
        for (; !table.IsEmpty; table = table[SectionFileWriter.EntryBytes..])
        {
            var id = BinaryPrimitives.ReadInt64LittleEndian(table);
            var offset = BinaryPrimitives.ReadInt64LittleEndian(table[8..]);
            var length = BinaryPrimitives.ReadInt64LittleEndian(table[16..]);
            if (CheckOf(offset, length) != BinaryPrimitives.ReadUInt64LittleEndian(table[24..]))
                throw new InvalidDataException($"section {id} is damaged");
            _sections[id] = (offset, length);
        }

        return check;
    }

    private ulong CheckOf(long offset, long length)
    {
        const int Piece = 1 << 26;
        var running = new RunningChecksum(0);
        for (long done = 0; done < length || done == 0; done += Piece)
            running.Append(_file.Slice(offset + done, Math.Min(Piece, length - done)));
        return running.Finish();
    }
}
