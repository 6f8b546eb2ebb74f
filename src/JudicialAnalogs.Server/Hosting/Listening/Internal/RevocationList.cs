using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace JudicialAnalogs.Server.Hosting.Listening.Internal;

/// <summary>
/// A list of certificates that an authority took back (RFC 5280, section 5). Its signature is not checked: whoever may write this file may write the
/// authorities beside it too.
/// </summary>
internal sealed class RevocationList
{
    private readonly byte[] _issuer;
    private readonly HashSet<string> _serials;

    private RevocationList(byte[] issuer, HashSet<string> serials) => (_issuer, _serials) = (issuer, serials);

    /// <summary>Reads one list in DER or any number in PEM.</summary>
    /// <exception cref="UnusableFileException">There is none.</exception>
    public static IReadOnlyList<RevocationList> ReadAll(byte[] content)
    {
        try
        {
            var text = Encoding.ASCII.GetString(content);
            if (!text.Contains("-----BEGIN", StringComparison.Ordinal))
                return [Read(content)];
            var lists = new List<RevocationList>();
            for (var rest = text; PemEncoding.TryFind(rest, out var fields); rest = rest[fields.Location.End..])
            {
                if (rest[fields.Label] == "X509 CRL")
                    lists.Add(Read(Convert.FromBase64String(rest[fields.Base64Data])));
            }

            return lists.Count > 0 ? lists : throw new UnusableFileException("has beside it a file of revocations that holds no list; write it with openssl ca -gencrl, in PEM or DER");
        }
        catch (Exception failure) when (failure is AsnContentException or FormatException)
        {
            throw new UnusableFileException("has beside it a damaged file of revocations; write it with openssl ca -gencrl, in PEM or DER", failure);
        }
    }

    /// <summary>True when the certificate was taken back by the authority that issued it.</summary>
    public bool Holds(X509Certificate2 certificate) =>
        certificate.IssuerName.RawData.AsSpan().SequenceEqual(_issuer) && _serials.Contains(Convert.ToHexString(certificate.SerialNumberBytes.Span));

    private static RevocationList Read(byte[] content)
    {
        var list = new AsnReader(content, AsnEncodingRules.DER).ReadSequence().ReadSequence();
        if (list.PeekTag().HasSameClassAndValue(Asn1Tag.Integer))
            list.ReadInteger();
        list.ReadSequence();
        var issuer = list.ReadEncodedValue().ToArray();
        ReadTime(list);
        if (list.HasData && !list.PeekTag().HasSameClassAndValue(Asn1Tag.Sequence) && list.PeekTag().TagClass == TagClass.Universal)
            ReadTime(list);
        var serials = new HashSet<string>(StringComparer.Ordinal);
        if (list.HasData && list.PeekTag().HasSameClassAndValue(Asn1Tag.Sequence))
        {
            for (var entries = list.ReadSequence(); entries.HasData;)
                serials.Add(Convert.ToHexString(entries.ReadSequence().ReadIntegerBytes().Span));
        }

        return new RevocationList(issuer, serials);
    }

    private static void ReadTime(AsnReader list)
    {
        if (list.PeekTag().HasSameClassAndValue(Asn1Tag.UtcTime))
            list.ReadUtcTime();
        else
            list.ReadGeneralizedTime();
    }
}
