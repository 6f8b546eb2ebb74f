using System.Security.Cryptography;
using System.Text;
using JudicialAnalogs.Records.Failures;

namespace JudicialAnalogs.Records.Ledger;

/// <summary>The public half of a key that signs checkpoints: may be given to anybody.</summary>
public sealed class CheckpointPublicKey
{
    private const string Label = "PUBLIC KEY";
    private readonly byte[] _key;

    internal CheckpointPublicKey(byte[] subjectPublicKeyInfo)
    {
        _key = subjectPublicKeyInfo;
        Name = Convert.ToHexStringLower(SHA256.HashData(subjectPublicKeyInfo));
    }

    /// <summary>SHA-256 of the key in DER (SubjectPublicKeyInfo, RFC 5280), lower-case hexadecimal.</summary>
    public string Name { get; }

    /// <summary>The key as PEM (RFC 7468).</summary>
    public string Pem => PemEncoding.WriteString(Label, _key) + "\n";

    /// <summary>Reads the keys of a text: one PEM block after another, newest first where an installation has had several.</summary>
    /// <exception cref="InvalidRecordException">The text holds none, or one that is no P-256 key.</exception>
    public static IReadOnlyList<CheckpointPublicKey> Read(string pem)
    {
        ArgumentNullException.ThrowIfNull(pem);
        var keys = new List<CheckpointPublicKey>();
        for (var rest = pem.AsSpan(); PemEncoding.TryFind(rest, out var found); rest = rest[found.Location.End..])
        {
            if (!rest[found.Label].SequenceEqual(Label))
                throw Invalid($"a block is a {rest[found.Label]}");
            keys.Add(Parse(Convert.FromBase64String(rest[found.Base64Data].ToString())));
        }

        return keys.Count > 0 ? keys : throw Invalid("no PEM block was found");
    }

    /// <summary>True when this key signed the checkpoint as it stands.</summary>
    public bool Verifies(SignedCheckpoint checkpoint)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        var signature = new byte[checkpoint.Signature.Length];
        if (checkpoint.Key != Name || !Convert.TryFromBase64String(checkpoint.Signature, signature, out var length))
            return false;
        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(_key, out _);
        return key.VerifyData(Encoding.UTF8.GetBytes(checkpoint.Statement), signature.AsSpan(0, length), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    private static CheckpointPublicKey Parse(byte[] encoded)
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportSubjectPublicKeyInfo(encoded, out _);
            if (key.KeySize != CheckpointKey.Bits)
                throw Invalid($"a key has {key.KeySize} bits");
            return new CheckpointPublicKey(key.ExportSubjectPublicKeyInfo());
        }
        catch (CryptographicException failure)
        {
            throw Invalid(failure.Message);
        }
    }

    private static InvalidRecordException Invalid(string what) =>
        new("key", RecordRule.CheckpointPublicKey, $"This is no public key of checkpoints: {what}. Give the file that \"analogs ledger key\" wrote.");
}
