using RegText.Testing;

namespace RegText.Cli.Tests;

/// <summary>From a skeleton to the Word document of the regulation, on the real program.</summary>
public class DraftingTests
{
    [Fact]
    public void A_regulation_is_drafted_renumbered_and_printed()
    {
        using var place = new Workplace();
        place.Tell("new", "規程", "--title", "中央市文書規程", "--municipality", "中央市", "-o", "文書規程.txt");
        place.Tell("renumber", "文書規程.txt", "--insert-after", "第2条", "-o", "第2案.txt");
        place.Tell("renumber", "第2案.txt", "--move", "第3条", "--before", "第2条", "-o", "-");
        place.Tell("format", "第2案.txt");
        place.Tell("convert", "第2案.txt", "-o", "文書規程.docx");
        place.Tell("convert", "第2案.txt", "--vertical", "-o", "縦書き.docx");
        place.Tell("parse", "文書規程.docx", "--format", "text");
        place.Tell("convert", "縦書き.docx", "-o", "-");
        Golden.Equal("drafting.txt", place.Log);
    }

    [Fact]
    public void Text_in_disorder_gets_its_normal_form_and_keeps_its_head()
    {
        using var place = new Workplace();
        place.Make("乱れ.txt", "---\n題名: 中央市文書規程\n自治体: 中央市\n---\n中央市文書規程\n(趣旨)\n第１条 この規程は、\n文書について定める。\n⑴文書 紙をいう。\n２ 前項の文書は、残す。\n");
        place.Tell("format", "乱れ.txt", "-o", "-");
        Golden.Equal("format.txt", place.Log);
    }

    [Fact]
    public void What_cannot_be_drafted_is_refused()
    {
        using var place = new Workplace();
        place.Make("規程.txt", "　　　中央市文書規程\n\n　（趣旨）\n第1条　文書は、残す。\n第2条　第1条の文書は、残す。\n");
        place.Make("規程2.txt", "　　　中央市文書規程\n\n第1条　文書は、残す。\n");
        place.Tell("new", "法律");
        place.Tell("new", "条例", "-o", "条例.docx");
        place.Tell("renumber", "規程.txt");
        place.Tell("renumber", "規程.txt", "--move", "第1条");
        place.Tell("renumber", "規程.txt", "--delete", "第9条");
        place.Tell("renumber", "規程.txt", "--delete", "ここ");
        place.Tell("renumber", "規程2.txt", "--delete", "第1条");
        place.Tell("renumber", "規程.txt", "--delete", "第1条", "-o", "-");
        place.Tell("convert", "規程.txt", "--toc");
        place.Tell("convert", "規程.txt", "-o", "規程.pdf");
        place.Tell("format", "規程.txt", "-o", "規程.txt", "--force");
        Golden.Equal("drafting-refused.txt", place.Log);
    }
}
