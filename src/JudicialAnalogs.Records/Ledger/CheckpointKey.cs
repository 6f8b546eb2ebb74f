using System.Security.Cryptography;
using System.Text;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Keys;

namespace JudicialAnalogs.Records.Ledger;

/// <summary>
/// The key an installation signs checkpoints with: ECDSA on P-256 (FIPS 186-5), made once. Its file is for the operator alone; whoever reads it can sign
/// for the installation.
/// </summary>
public sealed class CheckpointKey : IDisposable
{
    internal const int Bits = 256;

    private readonly ECDsa _key;

    private CheckpointKey(ECDsa key)
    {
        _key = key;
        Public = new CheckpointPublicKey(key.ExportSubjectPublicKeyInfo());
    }

    /// <summary>The half that others check with.</summary>
    public CheckpointPublicKey Public { get; }

    /// <summary>Reads the key of a file, or makes one and the file, readable by its owner alone. Of several that start at once one makes it.</summary>
    /// <param name="path">The file, PKCS #8 in PEM.</param>
    /// <exception cref="InvalidRecordException">The file holds no P-256 key, or others may read it.</exception>
    /// <exception cref="StorageFailedException">The file can be neither read nor made.</exception>
    public static CheckpointKey OpenOrMake(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        try
        {
            if (!File.Exists(path))
                Make(path);
            return Open(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StorageFailedException(
                $"The key of checkpoints \"{path}\" can be neither read nor made: {failure.Message} Give another file or the right to it.", retryable: false, failure);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _key.Dispose();

    internal string Sign(string statement) => Convert.ToBase64String(
        _key.SignData(Encoding.UTF8.GetBytes(statement), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));

    private static void Make(string path)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        KeyFile.Make(path, key.ExportPkcs8PrivateKeyPem());
    }

    private static CheckpointKey Open(string path)
    {
        if (KeyFile.IsOpenToOthers(path))
            throw Invalid(path, "others than its owner have a right to it; take it from them (chmod 600)");
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(path));
            if (key.KeySize != Bits)
                throw Invalid(path, $"it holds a key of {key.KeySize} bits, not one on P-256");
            key.ExportPkcs8PrivateKey().AsSpan().Clear();
            return new CheckpointKey(key);
        }
        catch (Exception failure) when (failure is ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw Invalid(path, failure.Message);
        }
        catch
        {
            key.Dispose();
            throw;
        }
    }

    private static InvalidRecordException Invalid(string path, string what) => new(
        "checkpoint-key", RecordRule.CheckpointKey, $"{Path.GetFileName(path)} cannot be the key of checkpoints: {what}.");
}
