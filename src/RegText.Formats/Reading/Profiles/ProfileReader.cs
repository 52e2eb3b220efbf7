using System.Globalization;
using System.Text.Json;
using RegText.Documents;
using RegText.Formats.Reading.Encodings;
using RegText.Text;

namespace RegText.Formats.Reading.Profiles;

/// <summary>
/// Reads a house style: one JSON file, whose keys are those of <see cref="ProfileKeys"/>. What it does not say is as in the standard.
/// Comments and a comma too many are allowed, since people write these files by hand.
/// </summary>
public static class ProfileReader
{
    /// <summary>The most bytes that a profile may have.</summary>
    public const int Limit = 1024 * 1024;

    private static readonly JsonDocumentOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
    };

    /// <summary>Reads a profile by the name of a built-in one or the path of a file.</summary>
    public static ProfileSetting Read(string nameOrPath)
    {
        if (BuiltInProfiles.Read(nameOrPath) is { } builtIn) return FromJson(builtIn, nameOrPath);
        if (!nameOrPath.AsSpan().ContainsAny("/\\.") && !File.Exists(nameOrPath))
            return new(null, $"書式「{nameOrPath}」はありません。{Spelling.Hint(nameOrPath, BuiltInProfiles.Names)}"
                + $"使えるのは {string.Join("、", BuiltInProfiles.Names)}、又は書式のファイル（.json）です。");
        var bytes = FileBytes.Read(nameOrPath, Limit);
        if (!bytes.Succeeded) return new(null, bytes.Failure.Message);
        return TextDecoding.Decode(bytes.Value) is { } decoded
            ? WithPlaceOf(FromJson(decoded.Text, nameOrPath), nameOrPath)
            : new(null, $"{nameOrPath}: 書式のファイルとして読めません。文字コードUTF-8のJSONにしてください。");
    }

    /// <summary>A template beside the profile is named without its folder.</summary>
    private static ProfileSetting WithPlaceOf(ProfileSetting setting, string path) => setting.Profile is { Template: { Length: > 0 } template } profile
        ? setting with { Profile = profile with { Template = Path.Combine(Path.GetDirectoryName(path) ?? "", template) } }
        : setting;

    /// <summary>Reads a profile from its JSON.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="name">The name or path for messages.</param>
    public static ProfileSetting FromJson(string json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            if (document.RootElement.ValueKind != JsonValueKind.Object) return Problem(name, "全体を { } で囲んでください。");
            return Apply(document.RootElement, "", Profile.Standard with { Name = Path.GetFileNameWithoutExtension(name) }, name);
        }
        catch (JsonException e)
        {
            var line = e.LineNumber is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number + 1}行目の辺りが") : "";
            return Problem(name, line + "JSONの書き方に合っていません。「\"」「,」「{ }」の抜けと、同じ項目が2つないかを見てください。");
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return Problem(name, "JSONに使えない文字（対になっていないサロゲート）があります。");
        }
    }

    // The reader of JSON allows 64 levels, so this recursion is bounded.
    private static ProfileSetting Apply(JsonElement element, string prefix, Profile profile, string name)
    {
        foreach (var property in element.EnumerateObject())
        {
            var key = prefix + property.Name;
            if (key is "name" or "description" && property.Value.ValueKind == JsonValueKind.String)
            {
                if (key is "name") profile = profile with { Name = property.Value.GetString()! };
                continue;
            }
            var setting = property.Value.ValueKind == JsonValueKind.Object
                ? Apply(property.Value, key + ".", profile, name)
                : TextOf(property.Value) is { } value
                    ? Named(ProfileKeys.Set(profile, key, value), name)
                    : Problem(name, $"「{key}」の値は、文字、数、true、false 又は文字の並びにしてください。");
            if (setting.Profile is null) return setting;
            profile = setting.Profile;
        }
        return new(profile, null);
    }

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array when value.EnumerateArray().All(v => v.ValueKind is JsonValueKind.String or JsonValueKind.Number) =>
            string.Join('/', value.EnumerateArray().Select(TextOf)),
        _ => null,
    };

    private static ProfileSetting Named(ProfileSetting setting, string name) =>
        setting.Problem is null ? setting : Problem(name, setting.Problem);

    private static ProfileSetting Problem(string name, string what) => new(null, $"{name}: {what}");
}
