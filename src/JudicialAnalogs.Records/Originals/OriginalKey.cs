using System.Security.Cryptography;
using System.Text;
using JudicialAnalogs.Records.Failures;

namespace JudicialAnalogs.Records.Originals;

/// <summary>
/// A named key of 256 bits. It encrypts with AES-GCM (NIST SP 800-38D): a fresh nonce of 12 bytes, the tag of 16 bytes, then the text in UTF-8.
/// The act's identity and source hash are authenticated too, so that an original put beside another act does not open.
/// </summary>
public sealed class OriginalKey
{
    /// <summary>Length of a key in bytes.</summary>
    public const int Length = 32;

    private const int NonceLength = 12;
    private const int TagLength = 16;
    private readonly byte[] _key;

    /// <summary>Makes one.</summary>
    /// <param name="name">1 to 40 letters, digits, <c>-</c>, <c>_</c> or <c>.</c>.</param>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentException">The key has another length.</exception>
    public OriginalKey(string name, ReadOnlySpan<byte> key)
    {
        if (key.Length != Length)
            throw new ArgumentException($"A key has {Length} bytes, not {key.Length}.", nameof(key));
        Name = name;
        _key = key.ToArray();
    }

    /// <summary>Name, stored beside what the key encrypts.</summary>
    public string Name { get; }

    /// <summary>Encrypts the source text of an act.</summary>
    /// <param name="actId">The act.</param>
    /// <param name="sourceHash">SHA-256 of the source text.</param>
    /// <param name="text">The source text.</param>
    public SealedOriginal Seal(string actId, string sourceHash, string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var content = new byte[NonceLength + TagLength + plain.Length];
        RandomNumberGenerator.Fill(content.AsSpan(0, NonceLength));
        using var cipher = new AesGcm(_key, TagLength);
        cipher.Encrypt(
            content.AsSpan(0, NonceLength), plain, content.AsSpan(NonceLength + TagLength), content.AsSpan(NonceLength, TagLength), Bound(actId, sourceHash));
        return new SealedOriginal(actId, sourceHash, Name, content);
    }

    /// <summary>The source text.</summary>
    /// <exception cref="RecordsDamagedException">The content was altered, belongs to another act, or the key is another one of the same name.</exception>
    public string Open(SealedOriginal original)
    {
        var content = original.Content.AsSpan();
        if (content.Length < NonceLength + TagLength)
            throw Damaged(original, null);
        var plain = new byte[content.Length - NonceLength - TagLength];
        try
        {
            using var cipher = new AesGcm(_key, TagLength);
            cipher.Decrypt(
                content[..NonceLength], content[(NonceLength + TagLength)..], content.Slice(NonceLength, TagLength), plain, Bound(original.ActId, original.SourceHash));
        }
        catch (CryptographicException failure)
        {
            throw Damaged(original, failure);
        }

        return Encoding.UTF8.GetString(plain);
    }

    private static byte[] Bound(string actId, string sourceHash) => Encoding.UTF8.GetBytes($"{actId}\n{sourceHash}");

    private static RecordsDamagedException Damaged(SealedOriginal original, Exception? cause) =>
        new($"The original of act \"{original.ActId}\" does not open with key \"{original.Key}\": it was altered, or the key file holds another key of that name.", cause);
}
