using System.IO.MemoryMappedFiles;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>A whole file mapped for reading. Spans given out are valid until <see cref="Dispose"/>.</summary>
internal sealed unsafe class MappedFile : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private byte* _start;

    public MappedFile(string path)
    {
        Length = new FileInfo(path).Length;
        if (Length == 0)
            throw new InvalidDataException("the file is empty");
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        _file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        _view = _file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
    }

    public long Length { get; }

    public ReadOnlySpan<byte> Slice(long offset, long length)
    {
        if (offset < 0 || length is < 0 or > int.MaxValue || offset + length > Length)
            throw new InvalidDataException("a section lies outside the file");
        ObjectDisposedException.ThrowIf(_start is null, this);
        return new(_start + offset, (int)length);
    }

    public void Dispose()
    {
        if (_start is null)
            return;
        _start = null;
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}
