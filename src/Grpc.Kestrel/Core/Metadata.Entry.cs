using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Grpc.Core;

public sealed partial class Metadata
{
    /// <summary>One key with one value, either text or bytes.</summary>
    [SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "The shape is Grpc.Core's.")]
    public class Entry
    {
        private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyz_-.");

        private readonly string? _text;
        private readonly byte[]? _bytes;

        /// <summary>Makes an entry of bytes.</summary>
        /// <param name="key">The key; it ends in <c>-bin</c>.</param>
        /// <param name="valueBytes">The bytes; copied.</param>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        /// <exception cref="ArgumentException">The key is not one for bytes.</exception>
        public Entry(string key, byte[] valueBytes)
        {
            ArgumentNullException.ThrowIfNull(valueBytes);
            Key = Normalize(key);
            if (!IsBinary)
            {
                throw new ArgumentException($"The key of bytes ends in {BinaryHeaderSuffix}; '{key}' is a key for a text.", nameof(key));
            }

            _bytes = (byte[])valueBytes.Clone();
        }

        /// <summary>Makes an entry of text.</summary>
        /// <param name="key">The key; it does not end in <c>-bin</c>.</param>
        /// <param name="value">The text: printable ASCII.</param>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        /// <exception cref="ArgumentException">The key is not one for a text.</exception>
        public Entry(string key, string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            Key = Normalize(key);
            if (IsBinary)
            {
                throw new ArgumentException($"The key of a text does not end in {BinaryHeaderSuffix}; pass bytes for '{key}'.", nameof(key));
            }

            _text = value;
        }

        /// <summary>The key, in lower case.</summary>
        public string Key { get; }

        /// <summary>Whether the value is bytes.</summary>
        public bool IsBinary => HasBinaryKey(Key);

        /// <summary>A copy of the bytes; for a text, its ASCII bytes.</summary>
        public byte[] ValueBytes => _bytes is null ? Encoding.ASCII.GetBytes(_text!) : (byte[])_bytes.Clone();

        /// <summary>The text.</summary>
        /// <exception cref="InvalidOperationException">The value is bytes.</exception>
        public string Value => _text ?? throw new InvalidOperationException($"'{Key}' holds bytes; read ValueBytes.");

        internal ReadOnlySpan<byte> RawBytes => _bytes;

        /// <summary>Writes the entry out for logs.</summary>
        /// <returns>The key with the text or the number of bytes.</returns>
        public override string ToString() => _bytes is null ? $"[Entry: key={Key}, value={_text}]" : $"[Entry: key={Key}, {_bytes.Length} bytes]";

        internal static bool HasBinaryKey(string key) => key.EndsWith(BinaryHeaderSuffix, StringComparison.OrdinalIgnoreCase);

        internal static bool IsLegalKey(string lowerCaseKey) => lowerCaseKey.Length > 0 && !lowerCaseKey.AsSpan().ContainsAnyExcept(KeyCharacters);

        internal bool Has(string key) => string.Equals(Key, key, StringComparison.OrdinalIgnoreCase);

        [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "HTTP/2 field names are lower case.")]
        private static string Normalize(string key)
        {
            ArgumentNullException.ThrowIfNull(key);
            var lower = key.ToLowerInvariant();
            return IsLegalKey(lower)
                ? lower
                : throw new ArgumentException($"'{key}' is not a metadata key: use letters, digits, '_', '-' and '.'.", nameof(key));
        }
    }
}
