using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Grpc.Core;

/// <summary>Key and value pairs sent beside the messages. Keys may repeat; the order of values of one key is kept.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The name is Grpc.Core's.")]
public sealed partial class Metadata : IList<Metadata.Entry>
{
    /// <summary>The end of every key whose value is bytes.</summary>
    public const string BinaryHeaderSuffix = "-bin";

    /// <summary>Metadata without entries; it cannot be changed.</summary>
    public static readonly Metadata Empty = new(isReadOnly: true);

    private readonly List<Entry> _entries = [];

    /// <summary>Makes metadata without entries.</summary>
    public Metadata()
    {
    }

    private Metadata(bool isReadOnly)
    {
        IsReadOnly = isReadOnly;
    }

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <inheritdoc/>
    public bool IsReadOnly { get; }

    /// <inheritdoc/>
    public Entry this[int index]
    {
        get => _entries[index];
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            Writable()[index] = value;
        }
    }

    /// <summary>The last entry of a key.</summary>
    /// <param name="key">The key, in any case.</param>
    /// <returns>The entry; null where there is none.</returns>
    public Entry? Get(string key) => _entries.FindLast(entry => entry.Has(key));

    /// <summary>The last text of a key.</summary>
    /// <param name="key">The key, in any case.</param>
    /// <returns>The text; null where there is none.</returns>
    public string? GetValue(string key) => Get(key)?.Value;

    /// <summary>The last bytes of a key.</summary>
    /// <param name="key">The key, in any case.</param>
    /// <returns>A copy of the bytes; null where there are none.</returns>
    public byte[]? GetValueBytes(string key) => Get(key)?.ValueBytes;

    /// <summary>Every entry of a key, in order.</summary>
    /// <param name="key">The key, in any case.</param>
    /// <returns>The entries; empty where there is none.</returns>
    public IEnumerable<Entry> GetAll(string key) => _entries.Where(entry => entry.Has(key));

    /// <summary>Adds a text.</summary>
    /// <param name="key">The key; it does not end in <c>-bin</c>.</param>
    /// <param name="value">The text: printable ASCII.</param>
    /// <exception cref="ArgumentException">The key is not one for a text.</exception>
    public void Add(string key, string value) => Add(new Entry(key, value));

    /// <summary>Adds bytes.</summary>
    /// <param name="key">The key; it ends in <c>-bin</c>.</param>
    /// <param name="valueBytes">The bytes; copied.</param>
    /// <exception cref="ArgumentException">The key is not one for bytes.</exception>
    public void Add(string key, byte[] valueBytes) => Add(new Entry(key, valueBytes));

    /// <inheritdoc/>
    public void Add(Entry item)
    {
        ArgumentNullException.ThrowIfNull(item);
        Writable().Add(item);
    }

    /// <inheritdoc/>
    public int IndexOf(Entry item) => _entries.IndexOf(item);

    /// <inheritdoc/>
    public void Insert(int index, Entry item)
    {
        ArgumentNullException.ThrowIfNull(item);
        Writable().Insert(index, item);
    }

    /// <inheritdoc/>
    public void RemoveAt(int index) => Writable().RemoveAt(index);

    /// <inheritdoc/>
    public void Clear() => Writable().Clear();

    /// <inheritdoc/>
    public bool Contains(Entry item) => _entries.Contains(item);

    /// <inheritdoc/>
    public void CopyTo(Entry[] array, int arrayIndex) => _entries.CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public bool Remove(Entry item) => Writable().Remove(item);

    /// <inheritdoc/>
    public IEnumerator<Entry> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private List<Entry> Writable() => IsReadOnly
        ? throw new InvalidOperationException("This metadata is read-only; add to a new Metadata instead.")
        : _entries;
}
